"""catsim (PyPI) behind the engine protocol: maximum information, numerical maximum likelihood, Dodd's start.

Its own components as shipped: MaxInfoSelector, NumericalSearchEstimator (bounded), FixedPointInitializer at 0 and
irt.see for the standard error. One bank a topic; several topics are served in turn.
"""
import json
import math
import sys

import numpy
from catsim import irt
from catsim.estimation import NumericalSearchEstimator
from catsim.item_bank import ItemBank
from catsim.selection import MaxInfoSelector

# catsim prints on standard output now and then; replies keep a stream of their own.
REPLIES = sys.stdout
sys.stdout = sys.stderr

SELECTOR = MaxInfoSelector()
ESTIMATOR = NumericalSearchEstimator()


class Run:
    """A bank and the people who are tested on it."""

    def __init__(self, message):
        self.topics = message["topics"]
        self.ids = {t: [i["id"] for i in message["bank"] if i["topic"] == t] for t in self.topics}
        self.place = {item: (t, n) for t in self.topics for n, item in enumerate(self.ids[t])}
        self.banks = {
            t: ItemBank(
                numpy.array([[i["a"], i["b"], i["c"], i["d"]] for i in message["bank"] if i["topic"] == t])
            )
            for t in self.topics
        }
        self.sessions = {}

    def sitting(self, session):
        if session not in self.sessions:
            self.sessions[session] = {t: {"asked": [], "right": [], "theta": 0.0} for t in self.topics}
        return self.sessions[session]

    def next(self, message):
        sitting = self.sitting(message["session"])
        order = sorted(self.topics, key=lambda t: len(sitting[t]["asked"]))
        for topic in [message["topic"]] if "topic" in message else order:
            state = sitting[topic]
            if len(state["asked"]) < len(self.ids[topic]):
                chosen = SELECTOR.select(
                    item_bank=self.banks[topic], administered_items=state["asked"], est_theta=state["theta"]
                )
                return {"item": self.ids[topic][int(chosen)]}
        return {"item": None}

    def answer(self, message):
        topic, number = self.place[message["item"]]
        state = self.sitting(message["session"])[topic]
        state["asked"].append(number)
        state["right"].append(bool(message["correct"]))
        state["theta"] = float(
            ESTIMATOR.estimate(
                item_bank=self.banks[topic],
                administered_items=state["asked"],
                response_vector=state["right"],
                est_theta=state["theta"],
            )
        )
        return {"ok": True}

    def estimate(self, message):
        topics = {}
        for topic, state in self.sitting(message["session"]).items():
            if state["asked"]:
                error = irt.see(state["theta"], self.banks[topic].items[state["asked"]])
                topics[topic] = {"theta": state["theta"], "se": error if math.isfinite(error) else 10.0}
        return {"topics": topics}

    def end(self, message):
        self.sessions.pop(message["session"], None)
        return {"ok": True}


def main():
    run = None
    for line in sys.stdin:
        message = json.loads(line)
        if message["op"] == "start":
            run = Run(message)
            reply = {"ok": True, "engine": "catsim", "can": []}
        elif message["op"] in ("next", "answer", "estimate", "end"):
            reply = getattr(run, message["op"])(message)
        else:
            reply = {"error": "unsupported"}
        REPLIES.write(json.dumps(reply) + "\n")
        REPLIES.flush()


main()

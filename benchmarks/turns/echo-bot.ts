/**
 * The rival: a bare echo bot as the SDK's own samples are, on the same restify and CloudAdapter. For a card press it makes the channel calls
 * of a full answer: the invoke's answer, a card as large as our feedback, and one update of the card that was pressed.
 */
import type { AddressInfo } from 'node:net';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import * as restify from 'restify';

const card = JSON.parse(process.env['ECHO_CARD'] ?? '{}') as object;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

const echo = async (context: TurnContext): Promise<void> => {
  if (context.activity.type === 'invoke') {
    await context.updateActivity({
      type: 'message',
      id: context.activity.replyToId,
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    });
    const value = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: value } });
  } else if (context.activity.type === 'message') await context.sendActivity(context.activity.text);
};

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, echo);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`ready http://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));

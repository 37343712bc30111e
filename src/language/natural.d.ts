/** Types of the only parts of `natural` that are used; its root module is never imported (118 MB). */
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr' {
  const stemmer: { stem(token: string): string };
  export = stemmer;
}
declare module 'natural/lib/natural/distance/levenshtein_distance' {
  export function DamerauLevenshteinDistance(
    source: string,
    target: string,
    options?: { restricted?: boolean },
  ): number;
}
declare module 'natural/lib/natural/classifiers/bayes_classifier' {
  class BayesClassifier {
    constructor(stemmer?: unknown);
    addDocument(tokens: string[] | string, label: string): void;
    train(): void;
    getClassifications(tokens: string[] | string): { label: string; value: number }[];
  }
  export = BayesClassifier;
}
declare module 'natural/lib/natural/classifiers/logistic_regression_classifier' {
  class LogisticRegressionClassifier {
    constructor(stemmer?: unknown);
    addDocument(tokens: string[] | string, label: string): void;
    train(): void;
    getClassifications(tokens: string[] | string): { label: string; value: number }[];
  }
  export = LogisticRegressionClassifier;
}

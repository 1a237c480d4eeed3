// The little of the peers that is used here. They are installed in bench/ alone, so that the project's own checks must
// do without their types.

declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown;
    all(...values: unknown[]): unknown[];
    pluck(): this;
  }
  class Database {
    constructor(path: string);
    exec(sql: string): this;
    prepare(sql: string): Statement;
    transaction(work: () => void): () => void;
    backup(path: string): Promise<unknown>;
    close(): this;
  }
  export default Database;
}

declare module 'flexsearch' {
  export class Index {
    add(id: number, text: string): this;
    search(query: string, options: { limit: number; suggest: boolean }): (number | string)[];
    export(handler: (key: string, data: unknown) => void): void;
    import(key: string, data: string): void;
  }
}

declare module 'lunr' {
  namespace lunr {
    interface Pipeline {
      add(...functions: PipelineFunction[]): void;
    }
    type PipelineFunction = (token: Token) => Token | null | undefined;
    interface Token {
      toString(): string;
    }
    interface Query {
      term(tokens: readonly Token[], options: object): Query;
    }
    class Index {
      query(build: (query: Query) => void): { ref: string; score: number }[];
      static load(saved: unknown): Index;
    }
    class Builder {
      readonly pipeline: Pipeline;
      readonly searchPipeline: Pipeline;
      ref(field: string): void;
      field(field: string): void;
      add(entry: object): void;
      build(): Index;
    }
    const trimmer: PipelineFunction;
    const stopWordFilter: PipelineFunction;
    const stemmer: PipelineFunction;
    function tokenizer(text: string): Token[];
  }
  export default lunr;
}

declare module '@orama/orama' {
  export interface Database {
    readonly id: string;
  }
  export function create(options: { schema: { text: 'string' } }): Database;
  export function insertMultiple(
    database: Database,
    entries: readonly { id: string; text: string }[],
  ): Promise<unknown>;
  export function search(
    database: Database,
    options: { term: string; limit: number },
  ): Promise<{ hits: { id: string }[] }>;
  export function save(database: Database): unknown;
  export function load(database: Database, saved: unknown): void;
}

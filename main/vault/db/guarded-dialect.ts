import {
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDialectConfig,
} from "kysely";

/** The dialect of a connection that writes: `begun` sees each transaction first, and may refuse it. */
export class GuardedDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #begun: () => void;

  constructor(config: SqliteDialectConfig, begun: () => void) {
    super(config);
    this.#config = config;
    this.#begun = begun;
  }

  override createDriver(): SqliteDriver {
    return new GuardedDriver(this.#config, this.#begun);
  }
}

class GuardedDriver extends SqliteDriver {
  readonly #begun: () => void;

  constructor(config: SqliteDialectConfig, begun: () => void) {
    super(config);
    this.#begun = begun;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await super.beginTransaction(connection);
    try {
      this.#begun();
    } catch (error) {
      await this.rollbackTransaction(connection);
      throw error;
    }
  }
}

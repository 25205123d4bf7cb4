/** What `greffe` is given behind its command's name. */
interface Given {
  readonly positionals: readonly string[];
  readonly values: {
    readonly [Option in (typeof OPTIONS)[number]]?: string | undefined;
  };
}

export const OPTIONS = [
  "vault",
  "folder",
  "to",
  "name",
  "user",
  "with",
  "sheet",
  "shares",
  "sure",
  "memory-mib",
  "passes",
  "on",
  "kind",
  "under",
  "roles",
  "body",
  "role",
  "from",
  "until",
  "amount",
  "person",
  "for",
  "category",
  "account",
  "state",
  "siren",
  "class8",
  "encrypted",
] as const;

interface Answered {
  /** Printed as JSON. */
  readonly answer: unknown;
  /** To exit with. */
  readonly code: number;
}

/** Loads what it needs and no more: most of a short call is what it loads. */
type Command = (given: Given) => Promise<Answered>;

const COMMANDS = {
  create: async ({ values }) => {
    const { createVault } = await import("./create.ts");
    return answered(await createVault(values));
  },
  backup: async ({ values }) => {
    const { backupFromCli } = await import("./backup.ts");
    return answered(await backupFromCli(values.vault, values.to));
  },
  restore: async ({ positionals, values }) => {
    const { restoreFromCli } = await import("./restore.ts");
    return answered(await restoreFromCli(positionals[0], values));
  },
  "restore-passphrase": async ({ values }) => {
    const { restorePassphrase } = await import("./restore-passphrase.ts");
    return answered(await restorePassphrase(values.vault));
  },
  "open-with-shares": async ({ values }) => {
    const { openWithShares } = await import("./open-with-shares.ts");
    return answered(await openWithShares(values));
  },
  join: async ({ values }) => {
    const { joinFromCli } = await import("./join.ts");
    return answered(await joinFromCli(values.vault));
  },
  methods: async () => {
    const { describeMethods } = await import("./methods.ts");
    return answered(describeMethods());
  },
  call: async ({ positionals, values }) => {
    const { callMethod } = await import("./call.ts");
    return answered(await callMethod(positionals[0], positionals[1], values.vault));
  },
  import: async ({ positionals, values }) => {
    const { importFromCli } = await import("./import.ts");
    return answered(await importFromCli(positionals[0], values));
  },
  bank: async ({ positionals, values }) => {
    const { bankFromCli } = await import("./bank.ts");
    return answered(await bankFromCli(positionals[0], positionals[1], values));
  },
  bodies: async ({ values }) => {
    const { listBodies } = await import("./bodies.ts");
    return answered(await listBodies(values));
  },
  body: async ({ positionals, values }) => {
    const { listMembersOf } = await import("./bodies.ts");
    return answered(await listMembersOf(positionals[0], values));
  },
  mandates: async ({ positionals, values }) => {
    const { listMandatesOf } = await import("./bodies.ts");
    return answered(await listMandatesOf(positionals[0], values));
  },
  "open-body": async ({ positionals, values }) => {
    const { openBodyFromCli } = await import("./bodies.ts");
    return answered(await openBodyFromCli(positionals[0], values));
  },
  "give-mandate": async ({ positionals, values }) => {
    const { giveMandateFromCli } = await import("./give-mandate.ts");
    return answered(await giveMandateFromCli(positionals[0], values));
  },
  expenses: async ({ values }) => {
    const { listExpensesFromCli } = await import("./expenses.ts");
    return answered(await listExpensesFromCli(values));
  },
  "add-expense": async ({ positionals, values }) => {
    const { addExpenseFromCli } = await import("./expenses.ts");
    return answered(await addExpenseFromCli(positionals[0], values));
  },
  owed: async ({ values }) => {
    const { listOwedFromCli } = await import("./expenses.ts");
    return answered(await listOwedFromCli(values));
  },
  balance: async ({ values }) => {
    const { balanceFromCli } = await import("./books.ts");
    return answered(await balanceFromCli(values));
  },
  fec: async ({ values }) => {
    const { fecFromCli } = await import("./books.ts");
    return answered(await fecFromCli(values));
  },
  handover: async ({ values }) => {
    const { handoverFromCli } = await import("./books.ts");
    return answered(await handoverFromCli(values));
  },
  "tax-receipts": async ({ values }) => {
    const { taxReceiptsFromCli } = await import("./tax-receipts.ts");
    return answered(await taxReceiptsFromCli(values));
  },
  income: async ({ values }) => {
    const { incomeFromCli } = await import("./income.ts");
    return answered(await incomeFromCli(values));
  },
  budget: async ({ values }) => {
    const { budgetFromCli } = await import("./budget.ts");
    return answered(await budgetFromCli(values));
  },
  campaign: async ({ positionals, values }) => {
    const { campaignFromCli } = await import("./campaign.ts");
    return answered(await campaignFromCli(positionals[0], values.vault));
  },
  verify: async ({ values }) => {
    const { verifyFromCli } = await import("./verify.ts");
    return checked(await verifyFromCli(values.vault));
  },
  "take-over": async ({ values }) => {
    const { takeOverFromCli } = await import("./take-over.ts");
    return answered(await takeOverFromCli(values.vault, values.sure === "yes"));
  },
  "verify-export": async ({ positionals }) => {
    const { verifyExportFromCli } = await import("./verify-export.ts");
    return checked(await verifyExportFromCli(positionals[0]));
  },
} satisfies Record<string, Command>;

export function findCommand(name: string): Command | null {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null;
}

/** How many arguments a command takes behind its name; the others take options alone. */
const ARGUMENTS: Partial<Record<string, number>> = {
  call: 2,
  bank: 2,
  import: 1,
  body: 1,
  mandates: 1,
  "open-body": 1,
  "give-mandate": 1,
  "add-expense": 1,
  campaign: 1,
  restore: 1,
  "verify-export": 1,
};

export function argumentsOf(name: string): number {
  return ARGUMENTS[name] ?? 0;
}

function answered(answer: unknown): Answered {
  return { answer, code: 0 };
}

function checked(report: { readonly findings: readonly unknown[] }): Answered {
  return { answer: report, code: report.findings.length === 0 ? 0 : 1 };
}

import {
  BookOpenText,
  CalendarCheck,
  FileDown,
  NotebookPen,
  PackageCheck,
  Scale,
  Sigma,
} from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const books = definePlace({
  id: "books",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/books",
      page: lazyPage(async () => (await import("./entries/entries-page.tsx")).EntriesPage),
    },
    {
      path: "/finances/books/new",
      page: lazyPage(async () => (await import("./form/new-entry-page.tsx")).NewEntryPage),
      needs: "finances.write",
    },
    {
      path: "/finances/books/entries/:id",
      page: lazyPage(async () => (await import("./entries/entry-page.tsx")).EntryPage),
    },
    {
      path: "/finances/books/accounts",
      page: lazyPage(async () => (await import("./accounts/accounts-page.tsx")).AccountsPage),
    },
    {
      path: "/finances/books/accounts/:number",
      page: lazyPage(async () => (await import("./accounts/ledger-page.tsx")).LedgerPage),
    },
    {
      path: "/finances/books/trial-balance",
      page: lazyPage(async () => (await import("./reports/trial-page.tsx")).TrialPage),
    },
    {
      path: "/finances/books/balance-sheet",
      page: lazyPage(async () => (await import("./reports/sheet-page.tsx")).SheetPage),
    },
    {
      path: "/finances/books/income",
      page: lazyPage(async () => (await import("./reports/income-page.tsx")).IncomePage),
    },
    {
      path: "/finances/books/years",
      page: lazyPage(async () => (await import("./years/years-page.tsx")).YearsPage),
    },
    {
      path: "/finances/books/export",
      page: lazyPage(async () => (await import("./years/export-page.tsx")).ExportPage),
    },
    {
      path: "/finances/books/handover",
      page: lazyPage(async () => (await import("./handover/handover-page.tsx")).HandoverPage),
    },
  ],
  commands: [
    {
      id: "books",
      label: "app.commands.books",
      also: "app.commands.also.books",
      group: "places",
      icon: BookOpenText,
      path: "/finances/books",
    },
    {
      id: "new_entry",
      label: "app.commands.newEntry",
      group: "actions",
      icon: NotebookPen,
      needs: "finances.write",
      path: "/finances/books/new",
    },
    {
      id: "trial_balance",
      label: "app.commands.trialBalance",
      group: "places",
      icon: Sigma,
      path: "/finances/books/trial-balance",
    },
    {
      id: "balance_sheet",
      label: "app.commands.balanceSheet",
      group: "places",
      icon: Scale,
      path: "/finances/books/balance-sheet",
    },
    {
      id: "income_statement",
      label: "app.commands.incomeStatement",
      group: "places",
      icon: Scale,
      path: "/finances/books/income",
    },
    {
      id: "books_years",
      label: "app.commands.booksYears",
      also: "app.commands.also.booksYears",
      group: "places",
      icon: CalendarCheck,
      path: "/finances/books/years",
    },
    {
      id: "export_books",
      label: "app.commands.exportBooks",
      also: "app.commands.also.exportBooks",
      group: "actions",
      icon: FileDown,
      path: "/finances/books/export",
    },
    {
      id: "handover",
      label: "app.commands.handover",
      also: "app.commands.also.handover",
      group: "actions",
      icon: PackageCheck,
      path: "/finances/books/handover",
    },
  ],
  hits: {
    entry: {
      icon: NotebookPen,
      heading: "app.palette.entries",
      open: ({ id }) => ({ path: `/finances/books/entries/${id}` }),
    },
  },
  links: { ledger_entry: (id) => `/finances/books/entries/${id}` },
});

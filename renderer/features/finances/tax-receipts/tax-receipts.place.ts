import { ReceiptText } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { OnHome } from "./on-home.tsx";

export const taxReceipts = definePlace({
  id: "tax-receipts",
  needs: "finances.read",
  partOf: "finances",
  routes: [
    {
      path: "/finances/income/tax-receipts",
      page: lazyPage(async () => (await import("./tax-year-page.tsx")).TaxYearPage),
    },
    {
      path: "/finances/income/tax-receipts/:id",
      page: lazyPage(async () => (await import("./one/tax-receipt-page.tsx")).TaxReceiptPage),
    },
  ],
  commands: [
    {
      id: "tax_receipts",
      label: "app.commands.taxReceipts",
      also: "app.commands.also.taxReceipts",
      group: "places",
      icon: ReceiptText,
      path: "/finances/income/tax-receipts",
    },
  ],
  hits: {
    taxReceipt: {
      icon: ReceiptText,
      heading: "app.palette.taxReceipt",
      open: ({ id }) => ({ path: `/finances/income/tax-receipts/${id}` }),
    },
  },
  slots: { home: OnHome },
  links: { tax_receipt: (id) => `/finances/income/tax-receipts/${id}` },
});

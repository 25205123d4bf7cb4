import { FolderLock } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";

export const cases = definePlace({
  id: "cases",
  path: "/cases",
  icon: FolderLock,
  keys: "mod+7",
  go: "app.commands.goCases",
  rail: { order: 36, name: "app.nav.cases" },
  needs: "cases.read",
  routes: [
    { path: "/cases", page: lazyPage(async () => (await import("./cases-page.tsx")).CasesPage) },
    {
      path: "/cases/new",
      page: lazyPage(async () => (await import("./new-case-page.tsx")).NewCasePage),
      needs: "cases.handle",
    },
    {
      path: "/cases/protocols",
      page: lazyPage(async () => (await import("./protocols/protocols-page.tsx")).ProtocolsPage),
    },
    {
      path: "/cases/of/:id",
      page: lazyPage(async () => (await import("./case/case-page.tsx")).CasePage),
    },
  ],
  commands: [
    {
      id: "case_protocols",
      label: "app.commands.caseProtocols",
      also: "app.commands.also.caseProtocols",
      group: "places",
      icon: FolderLock,
      path: "/cases/protocols",
    },
  ],
});

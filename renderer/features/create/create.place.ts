import { BookPlus } from "lucide-react";
import { definePlace } from "#renderer/lib/place.ts";
import { CreatePage } from "./create-page.tsx";

export const create = definePlace({
  id: "create",
  needs: null,
  waysIn: [
    {
      id: "create",
      from: "welcome",
      icon: BookPlus,
      label: "vault.welcome.create",
      detail: "vault.welcome.createDetail",
      isFirst: true,
      page: CreatePage,
    },
  ],
});

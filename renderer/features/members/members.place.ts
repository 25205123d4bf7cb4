import { KeyRound } from "lucide-react";
import { definePlace, lazyPage } from "#renderer/lib/place.ts";
import { AwaitingLine } from "./awaiting-line.tsx";
import { JoinPage } from "./join/join-page.tsx";
import { MembersSection } from "./members-section.tsx";

export const members = definePlace({
  id: "members",
  path: "/settings/members",
  icon: KeyRound,
  go: "app.commands.goMembers",
  needs: null,
  partOf: "settings",
  routes: [
    {
      path: "/settings/members",
      page: lazyPage(async () => (await import("./members-page.tsx")).MembersPage),
    },
    {
      path: "/settings/members/of/:id",
      page: lazyPage(async () => (await import("./members-page.tsx")).MembersPage),
    },
    {
      path: "/settings/members/lost/:id",
      page: lazyPage(async () => (await import("./lose-keys-page.tsx")).LoseKeysPage),
      needs: "members.manage",
    },
    {
      path: "/settings/members/keys/:id",
      page: lazyPage(async () => (await import("./give-keys-page.tsx")).GiveKeysPage),
      needs: "members.manage",
    },
    {
      path: "/settings/members/endorse/:id",
      page: lazyPage(async () => (await import("./endorse-page.tsx")).EndorsePage),
      needs: "members.manage",
    },
    {
      path: "/settings/members/decide",
      page: lazyPage(async () => (await import("./decide-page.tsx")).DecidePage),
    },
    {
      path: "/settings/members/invite",
      page: lazyPage(async () => (await import("./invite-page.tsx")).InvitePage),
      needs: "members.manage",
    },
    {
      path: "/settings/members/renew/:id",
      page: lazyPage(async () => (await import("./renew-page.tsx")).RenewPage),
      needs: "members.manage",
    },
    {
      path: "/settings/members/remove/:id",
      page: lazyPage(async () => (await import("./remove-page.tsx")).RemovePage),
      needs: "members.manage",
    },
    {
      path: "/settings/rekey",
      page: lazyPage(async () => (await import("./rekey-page.tsx")).RekeyPage),
      needs: "members.manage",
    },
    {
      path: "/welcome",
      page: lazyPage(async () => (await import("./welcome-page.tsx")).WelcomePage),
    },
  ],
  commands: [
    {
      id: "invite_member",
      label: "members.list.invite",
      also: "app.commands.also.inviteMember",
      group: "actions",
      icon: KeyRound,
      needs: "members.manage",
      path: "/settings/members/invite",
    },
    {
      id: "lost_keys",
      label: "members.lost.lose",
      also: "app.commands.also.lostKeys",
      group: "actions",
      icon: KeyRound,
      needs: "members.manage",
      path: "/settings/members",
    },
  ],
  slots: { home: AwaitingLine },
  sections: [{ order: 10, title: "members.title", part: MembersSection }],
  waysIn: [{ id: "join", from: "unlock", label: "members.join.link", page: JoinPage }],
});

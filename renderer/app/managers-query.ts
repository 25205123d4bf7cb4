import { queryOptions } from "@tanstack/react-query";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { call } from "#renderer/lib/client.ts";

/** The names of those who can change what others may do. */
export const managersQuery = () =>
  queryOptions({
    queryKey: ["journal", "managers"],
    queryFn: async () => {
      const { members } = await call("members.list", {});
      return members
        .filter(({ state, roles }) => state === "active" && mayDo(roles, "members.manage"))
        .map(({ name }) => name);
    },
  });

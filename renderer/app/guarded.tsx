import type { ReactNode } from "react";
import { mayDo } from "#shared/domain/access/permissions.ts";
import type { Needs } from "#renderer/lib/place.ts";
import { useRoles } from "#renderer/lib/use-may.ts";
import { ForbiddenPage } from "./forbidden-page.tsx";

/** A page for those who may: others are told what it takes. */
export function Guarded({ needs, children }: { needs: Needs; children: ReactNode }) {
  const roles = useRoles();
  return needs === null || mayDo(roles, needs) ? children : <ForbiddenPage needs={needs} />;
}

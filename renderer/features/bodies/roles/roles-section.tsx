import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Body } from "#shared/domain/bodies/body.ts";
import { emptyRole } from "#shared/domain/bodies/role.ts";
import type { RoleView } from "#shared/domain/bodies/views.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import page from "../body-page.module.css";
import { RoleCard } from "./role-card.tsx";
import { RoleForm } from "./role-form.tsx";

export interface RolesSectionProps {
  body: Body;
  roles: readonly RoleView[];
  day: string;
}

/** The roles of a body, each with who has it on that day. */
export function RolesSection({ body, roles, day }: RolesSectionProps) {
  const { t } = useTranslation();
  const mayWrite = useMay("bodies.write");
  const [isAdding, setAdding] = useState(false);
  const section = useRef<HTMLElement>(null);
  return (
    <section ref={section} className={page["section"]} aria-labelledby="body-roles">
      <h2 id="body-roles" className={page["heading"]}>
        {t("bodies.page.roles")}
      </h2>
      {roles.length === 0 && !isAdding ? (
        <p className={page["soft"]}>
          {t(mayWrite ? "bodies.page.noRole" : "bodies.page.noRoleToCome")}
        </p>
      ) : null}
      <ul className={page["cards"]}>
        {roles.map((role) => (
          <RoleCard key={role.id} body={body} role={role} day={day} />
        ))}
      </ul>
      {isAdding ? (
        <RoleForm
          title={t("bodies.role.addTitle")}
          place={`role-new:${body.id}`}
          initial={{ ...emptyRole(""), seatsAtLeast: 1 }}
          submitLabel={t("bodies.role.add")}
          onSave={async (fields) => {
            const { seq } = await call("bodies.addRole", { body: body.id, fields });
            offerUndo(t("bodies.done.roleAdded"), seq);
          }}
          onClose={() => {
            setAdding(false);
            focusAfterForm(section.current);
          }}
        />
      ) : mayWrite ? (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
            {t("bodies.role.add")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

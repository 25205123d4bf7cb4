import { X } from "lucide-react";
import { Dialog, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import dialog from "#renderer/ui/dialog.module.css";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Kbd } from "#renderer/ui/kbd.tsx";
import { ModalFrame } from "#renderer/ui/modal-frame.tsx";
import { useAllCommands } from "#renderer/lib/commands.ts";
import styles from "./help-panel.module.css";

const GROUPS = ["page", "actions", "places", "vault"] as const;

/** Every command that has keys, as they are now: the page's own first. */
export function HelpPanel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const commands = useAllCommands();
  const groups = GROUPS.map((group) => ({
    group,
    rows: commands.flatMap(({ id, label, keys, group: own }) =>
      own === group && keys !== undefined ? [{ id, label, keys }] : [],
    ),
  })).filter(({ rows }) => rows.length > 0);
  return (
    <ModalFrame isOpen={isOpen} onClose={onClose} isWide>
      <Dialog className={dialog["dialog"] ?? ""}>
        <header className={dialog["heading"]}>
          <Heading slot="title" className={dialog["title"] ?? ""}>
            {t("app.help.title")}
          </Heading>
          <IconButton icon={X} label={t("app.ui.close")} onPress={onClose} />
        </header>
        <p className={dialog["body"]}>{t("app.help.detail")}</p>
        <div className={styles["groups"]}>
          {groups.map(({ group, rows }) => (
            <section key={group}>
              <h3 className={styles["name"]}>{t(`app.commands.groups.${group}`)}</h3>
              <dl>
                {rows.map(({ id, label, keys }) => (
                  <div key={id} className={styles["row"]}>
                    <dt>{label}</dt>
                    <dd>
                      <Kbd keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Dialog>
    </ModalFrame>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import { CheckExport } from "./check-export.tsx";
import { ExportDone } from "./export-done.tsx";
import { ExportForm } from "./export-form.tsx";
import styles from "./export-panel.module.css";
import type { MadeExport } from "./made-export.ts";

/** Takes the journal out as a signed file, or checks one that came from somebody. */
export function ExportPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<MadeExport | null>(null);
  return (
    <SidePanel
      // Its title takes the focus again where the form was.
      key={done === null ? "form" : "done"}
      title={t(done === null ? "journalExport.title" : "journalExport.done.title")}
      takesFocus
      onClose={onClose}
    >
      <div className={styles["stack"]}>
        {done === null ? <ExportForm onDone={setDone} /> : <ExportDone done={done} />}
        <CheckExport />
      </div>
    </SidePanel>
  );
}

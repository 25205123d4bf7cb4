import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BODY_KINDS, OwnBodyKind } from "#shared/domain/bodies/body-kinds.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./forms.module.css";
import { useBodyWords } from "./use-body-words.ts";

export interface KindFieldProps {
  value: string;
  onChange: (kind: string) => void;
  error: string | undefined;
  kinds: readonly OwnBodyKind[];
}

const OTHER = "other";

/** The kind of a body: one of those in common, of the collective’s own, or a new one of its own. */
export function KindField({ value, onChange, error, kinds }: KindFieldProps) {
  const { t } = useTranslation();
  const words = useBodyWords(kinds);
  const [isNaming, setNaming] = useState(false);
  const options = [...BODY_KINDS, ...kinds.map(({ id }) => id)].map((id) => ({
    id,
    label: words.kind(id),
  }));
  return (
    <div className={styles["stack"]}>
      <Select
        label={t("bodies.form.kind")}
        options={[...options, { id: OTHER, label: t("bodies.form.otherKind") }]}
        value={isNaming ? OTHER : value}
        onChange={(kind) => {
          setNaming(kind === OTHER);
          if (kind !== OTHER) onChange(kind);
        }}
        error={error}
      />
      {isNaming ? (
        <NewKind
          onAdded={(id) => {
            setNaming(false);
            onChange(id);
          }}
        />
      ) : null}
    </div>
  );
}

function NewKind({ onAdded }: { onAdded: (id: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const attempt = useAttempt();
  const add = () => {
    const parsed = OwnBodyKind.shape.name.safeParse(name);
    if (!parsed.success) return;
    attempt.run(async () => {
      const { id, seq } = await call("bodies.addKind", { name: parsed.data });
      offerUndo(t("bodies.done.kindAdded", { kind: parsed.data }), seq);
      onAdded(id);
    });
  };
  return (
    <div className={styles["stack"]}>
      <TextField
        label={t("bodies.form.kindName")}
        value={name}
        onChange={setName}
        maxLength={200}
        error={attempt.saidBesides()}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            add();
          } else event.continuePropagation();
        }}
      />
      <div>
        <Button size="small" icon={Plus} isDisabled={name.trim() === ""} onPress={add}>
          {t("bodies.form.addKind")}
        </Button>
      </div>
    </div>
  );
}

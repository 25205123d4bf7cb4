import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import layout from "#renderer/ui/form-layout.module.css";

export interface FormButtonsProps {
  submit: string;
  isSending: boolean;
  onClose: () => void;
}

/** How a form that stands within a page ends: sent, or given up. */
export function FormButtons({ submit, isSending, onClose }: FormButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={layout["buttons"]}>
      <Button type="submit" variant="primary" size="small" isPending={isSending}>
        {submit}
      </Button>
      <Button size="small" onPress={onClose}>
        {t("app.ui.cancel")}
      </Button>
    </div>
  );
}

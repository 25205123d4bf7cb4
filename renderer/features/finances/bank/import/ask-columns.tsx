import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnRole } from "#shared/domain/finances/bank/csv-columns.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { ScrollRegion } from "#renderer/ui/scroll-region.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { Table } from "#renderer/ui/table.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../bank.module.css";
import type { BankImport } from "./use-bank-import.ts";

/** What a person may say of a column; readers know more of them by their headers. */
const OFFERED = [
  "ignore",
  "date",
  "valueDate",
  "label",
  "amount",
  "debit",
  "credit",
  "balance",
  "currency",
  "account",
  "id",
] as const satisfies readonly ColumnRole[];
type Offered = (typeof OFFERED)[number];

export interface AskColumnsProps {
  rows: readonly (readonly string[])[];
  running: BankImport;
}

/** Of a table that no line names: what each column is, said once and remembered for its account. */
export function AskColumns({ rows, running }: AskColumnsProps) {
  const { t } = useTranslation();
  const width = Math.max(...rows.map(({ length }) => length));
  const [roles, setRoles] = useState<readonly Offered[]>(
    Array.from({ length: width }, () => "ignore"),
  );
  const has = (...some: readonly Offered[]) => some.some((role) => roles.includes(role));
  const isWhole = has("date") && has("label") && (has("amount") || has("debit", "credit"));
  const options = OFFERED.map((id) => ({ id, label: t(`bankPages.import.roles.${id}`) }));
  return (
    <Form
      aria-label={t("bankPages.import.columns")}
      onSubmit={() => {
        if (isWhole) void running.again({ dateOrder: null, columns: [...roles] });
      }}
    >
      <Banner title={t("bankPages.import.columns")} live>
        <p>{t("bankPages.import.columnsDetail")}</p>
      </Banner>
      <ScrollRegion label={t("bankPages.import.columns")}>
        <Table className={styles["table"]}>
          <thead>
            <tr>
              {roles.map((role, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column is its place
                <th key={at} scope="col">
                  <Select
                    label={t("bankPages.import.column", { number: at + 1 })}
                    hideLabel
                    options={options}
                    value={role}
                    onChange={(chosen) =>
                      setRoles(roles.map((one, other) => (other === at ? chosen : one)))
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place
              <tr key={at}>
                {roles.map((_, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its place
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollRegion>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isDisabled={!isWhole}>
          {t("bankPages.import.readSo")}
        </Button>
      </div>
    </Form>
  );
}

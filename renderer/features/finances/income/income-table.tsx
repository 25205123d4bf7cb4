import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { IncomeView } from "#shared/domain/finances/income/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { LinkedRow, Table } from "#renderer/ui/table.tsx";
import list from "../expenses/list/list.module.css";

export function IncomeTable({ items }: { items: readonly IncomeView[] }) {
  const { t } = useTranslation();
  return (
    <Table className={list["table"]}>
      <thead>
        <tr>
          <th scope="col">{t("income.list.day")}</th>
          <th scope="col">{t("income.list.what")}</th>
          <th scope="col">{t("income.list.who")}</th>
          <th scope="col">{t("income.list.source")}</th>
          <th scope="col" className={list["amount"]}>
            {t("income.list.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ item }: { item: IncomeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, kind, source, receivedOn, cents, returned, label, givers } = item;
  const who = item.giverNamed?.name ?? item.giverName;
  const kindName = t(`income.kinds.${kind}`);
  const many = givers === 1 ? "" : t("income.list.givers", countOf(givers, format.number));
  return (
    <LinkedRow>
      <td className={list["day"]}>
        <time dateTime={receivedOn} title={format.exactDate(receivedOn)}>
          {format.shortDate(receivedOn)}
        </time>
      </td>
      <td className={list["purpose"]}>
        {/* The link is as large as its line: see the style sheet. */}
        <Link href={`/finances/income/${id}`}>{label === "" ? kindName : label}</Link>
        <span className={list["soft"]}>{label === "" || label === kindName ? null : kindName}</span>
      </td>
      <td className={list["who"]}>
        {who === "" && many === "" ? (
          <span className={list["soft"]}>{t("income.list.nobody")}</span>
        ) : (
          [who, many].filter(Boolean).join(" · ")
        )}
      </td>
      <td>
        {source === "unknown" ? (
          <StatusTag tone="warning">{t("income.sources.unknown")}</StatusTag>
        ) : (
          t(`income.sources.${source}`)
        )}
      </td>
      <td className={list["amount"]} data-tabular>
        {format.euros(cents)}
        {returned === null ? null : (
          <span className={list["owed"]}>
            {t("income.list.returnedPart", { amount: format.euros(returned.cents) })}
          </span>
        )}
      </td>
    </LinkedRow>
  );
}

const countOf = (count: number, say: (count: number) => string) => ({
  count,
  formatted: say(count),
});

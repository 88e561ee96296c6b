import { type QueueSearch } from '../queue/search';
import css from './block.module.css';
import { Count } from './Count';
import { type Cell, type Sheet } from './csv';

export interface LinkedCell extends Cell {
  readonly to?: QueueSearch;
}
export type LinkedSheet = Sheet<LinkedCell>;

export const SheetTable = ({ sheet, label }: { sheet: LinkedSheet; label: string }) => (
  <div className={css.sheet} tabIndex={0} role="region" aria-label={label}>
    <table>
      <thead>
        <tr>
          {sheet.head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map(({ text, to }, i) => (
              <td key={sheet.head[i + 1]} className="num">
                {to && text !== 0 ? <Count to={to}>{text}</Count> : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

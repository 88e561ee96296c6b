import './styles/mantine';
import './styles/base.css';
import { draw } from './draw';
import { startTexts } from './i18n';
import { outbox } from './report/outbox';
import { ReportApp } from './report/ReportApp';
import { resumed } from './report/resumed';
import { tidyShelf } from './report/shelf';
import { atMost } from './wait';

// Whoever was signed in is known before the form is drawn, or what is theirs alone would push down what they read. For a
// slow answer nobody waits: without it the form is filled in all the same.
const PATIENCE_MS = 1000;

const known = resumed();
void known.then(() => outbox.start()).then(() => tidyShelf());
await Promise.all([startTexts(['common', 'report']), atMost(PATIENCE_MS, known)]);
draw(<ReportApp />);

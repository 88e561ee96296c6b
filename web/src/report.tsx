import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Button.layer.css';
import './styles/base.css';
import { draw } from './draw';
import { startTexts } from './i18n';
import { outbox } from './report/outbox';
import { ReportApp } from './report/ReportApp';
import { resumed } from './report/resumed';
import { tidyShelf } from './report/shelf';

// The form is there at once; who fills it in is known a moment later. Without an answer it is filled in all the same.
void resumed()
  .then(() => outbox.start())
  .then(() => tidyShelf());
await startTexts(['common', 'report']);
draw(<ReportApp />);

import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import './styles/base.css';
import { draw } from './draw';
import { startTexts } from './i18n';
import common from '../texts/vi/common.json';

await startTexts(['common'], { common });
draw(null);

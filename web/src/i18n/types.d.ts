import 'i18next';
import type account from '../../texts/vi/account.json';
import type admin from '../../texts/vi/admin.json';
import type caseTexts from '../../texts/vi/case.json';
import type common from '../../texts/vi/common.json';
import type console from '../../texts/vi/console.json';
import type dashboard from '../../texts/vi/dashboard.json';
import type events from '../../texts/vi/events.json';
import type home from '../../texts/vi/home.json';
import type problems from '../../texts/vi/problems.json';
import type queue from '../../texts/vi/queue.json';
import type report from '../../texts/vi/report.json';

// A key that no file has is a fault of the types.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      account: typeof account;
      admin: typeof admin;
      case: typeof caseTexts;
      common: typeof common;
      console: typeof console;
      dashboard: typeof dashboard;
      events: typeof events;
      home: typeof home;
      problems: typeof problems;
      queue: typeof queue;
      report: typeof report;
    };
  }
}

import type { LetterTexts } from './wording.js';

export const en: LetterTexts = {
  greeting: ['Dear {{customer.name}},', 'Dear customer,'],
  closing: ['Yours sincerely,\n{{agent.name}}', 'Yours sincerely,\nCustomer service'],
  order: 'It concerns your order {{order.ref}}.',
  acknowledgement: {
    subject: 'We have received your complaint',
    paragraphs: [
      'thank you for telling us. We received your complaint on {{case.received}} and have given it the number {{case.number}}; please quote it when you write to us.',
      '{order}',
      'Somebody will look into what happened. You will have our final answer by {{case.answer_by}}.',
      'You can follow your complaint here, and add to it: {{status.link}}',
    ],
  },
  holding: {
    subject: 'Your complaint is taking us longer',
    paragraphs: [
      'we are still looking into your complaint {{case.number}}, which we received on {{case.received}}.',
      '{order}',
      'Why it takes longer:\n{reasons}',
      'You will hear from us by {expectBy}.',
      '{route}',
    ],
  },
  final: {
    subject: 'Our final answer to your complaint',
    paragraphs: [
      'we have finished looking into your complaint {{case.number}}, which we received on {{case.received}}. This is our final answer.',
      '{order}',
      '{outcome}',
      'Our reasons:\n{reasons}',
      'What we do about it:\n{redress}',
      '{route}',
    ],
  },
  outcomes: {
    upheld: 'You are right, and we are sorry: we uphold your complaint.',
    partly_upheld: 'In part you are right, and we are sorry: we uphold your complaint in part.',
    rejected: 'We do not uphold your complaint.',
    no_fault: 'We have found that nobody is at fault for what happened.',
  },
  route: ['If you do not agree with our answer, you can turn to {body}: {how}', 'Please do so by {until}.'],
  routes: {
    financial_ombudsman: {
      body: 'the Financial Ombudsman Service',
      how: 'it is free of charge and independent of us (www.financial-ombudsman.org.uk, 0800 023 4567). After the date below it can look at your complaint without our consent only in very limited circumstances.',
    },
    cfpb: {
      body: 'the Consumer Financial Protection Bureau',
      how: 'tell it what you think of our answer at www.consumerfinance.gov/complaint.',
    },
  },
};

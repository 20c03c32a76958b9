import { longDate } from '../../core/words/english';
import type { ReportDescription, ReportPart } from '../report';
import { sectionInput, type AnnualReportInput, type SectionInput } from './section-input';
import { blockSection } from './section-parts';
import { contactSection } from './contact-section';
import { performanceSection } from './performance-section';
import { sourcesSection } from './sources-section';
import { themeSection } from './theme-section';

export type { AnnualReportInput };

/** The report to the public on one period of the plan. */
export function annualReport(all: AnnualReportInput): ReportDescription {
  const input = sectionInput(all);
  const { plan, blocks } = input;
  const name = plan.period.noun === 'year' ? 'Annual report' : 'Report';
  const ofPeriod = plan.period.noun === 'year' ? plan.period.label : `for ${plan.period.label}`;
  const dates = `${longDate(plan.period.start)} to ${longDate(plan.period.end)}`;
  return {
    title: plan.title,
    subtitle: `${name} ${ofPeriod}`,
    subject: `${name} ${ofPeriod} of the ${plan.partnership.name}, ${dates}`,
    author: plan.council.name,
    keywords: [plan.council.area, plan.partnership.name, plan.period.label, ...plan.themes.map((theme) => theme.name)],
    language: 'en-GB',
    footer: `${plan.title}: ${name.toLowerCase()} ${ofPeriod}`,
    parts: [
      { kind: 'paragraph', text: [`${plan.partnership.name}, ${dates}`] },
      { kind: 'contents', heading: 'Contents' },
      { kind: 'page-break' },
      ...blockSection(blocks.get('introduction'), 1),
      ...blockSection(blocks.get('vision'), 1),
      ...performanceSection(input),
      ...partnershipSections(blocks),
      ...plan.themes.flatMap((theme) => themeSection(input, theme)),
      ...sourcesSection(input),
      ...contactSection(input),
    ],
  };
}

function partnershipSections(blocks: SectionInput['blocks']): readonly ReportPart[] {
  const about = blockSection(blocks.get('partnership'), 1);
  const partners = blockSection(blocks.get('partners'), about.length > 0 ? 2 : 1);
  return [...about, ...partners];
}

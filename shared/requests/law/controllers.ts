import type { Controller, ControllerId } from './controller.ts'

const checked = '2026-11-22'
const webForm = 'https://www.tiktok.com/legal/report/privacy'
const dataProtectionOfficer = 'https://www.tiktok.com/legal/report/DPO'

const europeanPolicy = 'TikTok Privacy Policy (EEA, UK, Switzerland) of 30 November 2025, as captured on 19 August 2026'
const europeanTerms = 'TikTok Terms of Service (EEA, UK, Switzerland) of July 2026'
const usPolicy = 'TikTok Privacy Policy (United States) of 15 July 2026'
const otherPolicy = 'TikTok Privacy Policy (other regions) of 8 July 2025, as captured on 31 July 2026'

/** The companies behind TikTok. No current policy names an e-mail address for privacy requests, so none stands here. */
export const controllers: Readonly<Record<ControllerId, Controller>> = {
  'eea-ch': {
    id: 'eea-ch',
    name: 'TikTok Technology Limited',
    region: 'European Economic Area and Switzerland',
    // The policy and the Terms disagree about the address: the policy's comes first because it is the one given for privacy.
    offices: [
      {
        label: 'privacy',
        lines: ['10 Earlsfort Terrace', 'Dublin', 'D02 T380', 'Ireland'],
        source: europeanPolicy,
        confidence: 'V1',
        checked,
      },
      {
        label: 'registered',
        lines: ['The Sorting Office', 'Ropemaker Place', 'Dublin 2', 'D02 HD23', 'Ireland'],
        source: europeanTerms,
        confidence: 'V1',
        checked,
      },
    ],
    webForm,
    dataProtectionOfficer,
    source: europeanPolicy,
    confidence: 'V1',
    checked,
  },
  uk: {
    id: 'uk',
    name: 'TikTok Information Technologies UK Limited',
    region: 'United Kingdom',
    offices: [
      {
        label: 'privacy',
        lines: ['Kaleidoscope', '4 Lindsey Street', 'London', 'EC1A 9HP', 'United Kingdom'],
        source: europeanPolicy,
        confidence: 'V1',
        checked,
      },
      {
        label: 'registered',
        lines: ['4 Lindsey Street', 'Barbican', 'London', 'EC1A 9HP', 'United Kingdom'],
        source: europeanTerms,
        confidence: 'V1',
        checked,
      },
    ],
    webForm,
    dataProtectionOfficer,
    source: europeanPolicy,
    confidence: 'V1',
    checked,
  },
  us: {
    id: 'us',
    name: 'TikTok USDS Joint Venture LLC',
    region: 'United States, since 22 January 2026',
    offices: [
      {
        label: 'privacy',
        lines: ['Attn: Privacy Policy Inquiry', '5800 Bristol Parkway, Suite 300', 'Culver City, CA 90230', 'USA'],
        source: usPolicy,
        confidence: 'V1',
        checked,
      },
    ],
    webForm,
    dataProtectionOfficer: null,
    source: usPolicy,
    confidence: 'V1',
    checked,
  },
  'us-before-2026': {
    id: 'us-before-2026',
    name: 'TikTok Inc.',
    region: 'United States, until 21 January 2026; named in letters about older data, never addressed',
    offices: [
      {
        label: 'privacy',
        lines: ['Attn: Privacy Policy Inquiry', '5800 Bristol Parkway, Suite 100', 'Culver City, CA 90230', 'USA'],
        source: 'TikTok Privacy Policy (United States) of 19 August 2024, as captured on 6 November 2025',
        confidence: 'V1',
        checked,
      },
    ],
    webForm: null,
    dataProtectionOfficer: null,
    source: 'TikTok Privacy Policy (United States) of 19 August 2024, as captured on 6 November 2025',
    confidence: 'V1',
    checked,
  },
  'rest-of-world': {
    id: 'rest-of-world',
    name: 'TikTok Pte. Ltd.',
    region: 'Everywhere else',
    offices: [
      {
        label: 'privacy',
        lines: ['1 Raffles Quay, #26-10', 'South Tower', 'Singapore 048583'],
        source: otherPolicy,
        confidence: 'V1',
        checked,
      },
    ],
    webForm,
    dataProtectionOfficer,
    source: otherPolicy,
    confidence: 'V1',
    checked,
  },
}

/** The first day on which the joint venture answers for TikTok in the United States (ISO date). Older data came from TikTok Inc. */
export const jointVentureSince = '2026-01-22'

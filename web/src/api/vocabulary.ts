import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import { desk, got } from './desk';

const useScoringTable = () =>
  useQuery({
    queryKey: ['scoring'],
    queryFn: () => got(desk.GET('/api/v1/scoring')),
    staleTime: Infinity,
  });

export const useScoring = () => useScoringTable().data;

/** Whether the names of its questions and answers are still to come. */
export const useScoringAwaited = (): boolean => useScoringTable().isLoading;

export const useTaxonomy = () =>
  useQuery({
    queryKey: ['taxonomy'],
    queryFn: () => got(desk.GET('/api/v1/taxonomy')),
    staleTime: Infinity,
  }).data;

/** What a question of the scoring and its answers are called; the keys until they are known. */
export function useFactorNames(): (factor: string, answer: string) => [string, string] {
  const { i18n } = useTranslation();
  const scoring = useScoring();
  return (factor, answer) => {
    const question = scoring?.questions.find(({ key }) => key === factor);
    const option = question?.options.find(({ value }) => value === answer);
    const words = (label: { vi: string; en: string } | undefined, key: string) =>
      label ? said(label, i18n.language) : key;
    return [words(question?.label, factor), words(option?.label, answer)];
  };
}

/** The kind of an incident: its type where it is known, else its class. */
export function useCategoryName(): (category: {
  taxonomy: string;
  type?: string | null;
}) => string {
  const { i18n } = useTranslation();
  const taxonomy = useTaxonomy();
  return ({ taxonomy: key, type }) => {
    const kind = taxonomy?.classes.find(({ value }) => value === key);
    const found = kind?.types.find(({ value }) => value === type) ?? kind;
    return found ? said(found.label, i18n.language) : (type ?? key);
  };
}

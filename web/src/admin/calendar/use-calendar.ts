import { useQuery } from '@tanstack/react-query';
import { answered, desk } from '../../api/desk';

export const useCalendar = () =>
  useQuery({
    queryKey: ['calendar'],
    queryFn: async () => {
      const { data, etag } = await answered(desk.GET('/api/v1/calendar'));
      return { data, etag: etag ?? '' };
    },
  });

namespace Our.UserAccess.Shared.Paging;

internal enum SortDirection
{
    Ascending,
    Descending,
}

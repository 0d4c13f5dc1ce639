namespace Our.UserAccess.Groups.ListGroups;

internal enum GroupSortColumn
{
    Name,
    Alias,
    MemberCount,
}

namespace Our.UserAccess.Users.Contracts;

/// <summary>The columns Umbraco can sort users by.</summary>
internal enum UserSortColumn
{
    Name,
    Email,
    UserName,
    Language,
    CreateDate,
    UpdateDate,
    LastLoginDate,
}

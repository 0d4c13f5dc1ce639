using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Reads what people did, from Umbraco's own audit.</summary>
internal interface IUserActivity
{
    /// <summary>The newest first.</summary>
    Task<Page<ActivityItem>> OfAsync(Guid userId, PageRequest part);
}

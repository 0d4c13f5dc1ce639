using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>Umbraco's user as a row of the index.</summary>
internal sealed class UserRows(GroupSets sets)
{
    public UserRow Of(IUser user)
    {
        string userName = user.Username == user.Email ? user.Email : user.Username;
        return new UserRow(user.Key, user.Name ?? userName, user.Email, userName, sets.Of(user.Groups.Select(group => group.Key)))
        {
            Language = string.Intern(user.Language ?? string.Empty),
            State = UserStates.Of(user.UserState),
            IsApi = user.Kind is UserKind.Api,
            IsAdministrator = UserRoles.IsAdministrator(user),
            CreateDate = UtcDate.Of(user.CreateDate),
            UpdateDate = UtcDate.Of(user.UpdateDate),
            LastLoginDate = UtcDate.OrNever(user.LastLoginDate),
            StartNodes = [.. (user.StartContentIds ?? []).Concat(user.StartMediaIds ?? []).Where(id => id > 0)],
        };
    }

    public UserRow Without(Guid group, UserRow row) => row with { Groups = sets.Of(row.Groups.Where(held => held != group)) };
}

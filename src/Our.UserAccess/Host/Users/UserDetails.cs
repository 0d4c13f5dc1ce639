using Our.UserAccess.Host.StartNodes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Users;

/// <summary>Umbraco's user with everything it holds.</summary>
internal sealed class UserDetails(UserItems items, UserStartNodes startNodes, ILanguageService languages)
{
    public async Task<UserDetail> OfAsync(IUser user, IReadOnlyDictionary<Guid, DateTime?> ahead)
    {
        UserItem item = items.Of(user, ahead);
        UserStartNodeReport nodes = startNodes.Of(user);
        int[] languageIds = [.. user.Groups.SelectMany(group => group.AllowedLanguages).Distinct()];
        return new UserDetail
        {
            Id = item.Id,
            Name = item.Name,
            Email = item.Email,
            UserName = item.UserName,
            Kind = item.Kind,
            State = item.State,
            Groups = item.Groups,
            HasTwoFactor = item.HasTwoFactor,
            AccessUntil = item.AccessUntil,
            LastLoginDate = item.LastLoginDate,
            CreateDate = item.CreateDate,
            AvatarUrls = item.AvatarUrls,
            Flags = item.Flags,
            Version = item.Version,
            LanguageIsoCode = item.LanguageIsoCode,
            UpdateDate = item.UpdateDate,
            InvitedDate = UtcDate.OrNever(user.InvitedDate),
            LastLockoutDate = UtcDate.OrNever(user.LastLockoutDate),
            LastPasswordChangeDate = UtcDate.OrNever(user.LastPasswordChangeDate),
            FailedLoginAttempts = user.FailedPasswordAttempts,
            IsAdmin = UserRoles.IsAdministrator(user),
            Sections = SectionAliases.ForClient(user.AllowedSections),
            Languages = [.. (await languages.GetIsoCodesByIdsAsync(languageIds)).Order(StringComparer.Ordinal)],
            HasAccessToAllLanguages = user.Groups.Any(group => group.HasAccessToAllLanguages),
            DocumentStartNodes = nodes.Personal.Documents,
            HasDocumentRootAccess = nodes.Personal.HasDocumentRootAccess,
            MediaStartNodes = nodes.Personal.Media,
            HasMediaRootAccess = nodes.Personal.HasMediaRootAccess,
            GroupStartNodes = nodes.Groups,
            EffectiveStartNodes = nodes.Effective,
        };
    }
}

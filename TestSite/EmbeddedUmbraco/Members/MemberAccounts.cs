using System.Net.Mail;
using EmbeddedUmbraco.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.Members;

/// <summary>What a member signs in with: name, address, password and groups.</summary>
internal sealed class MemberAccounts(
    IMemberService members,
    IMemberGroupService groups,
    MemberGroupKeys groupKeys,
    IPasswordHasher<IMember> hasher,
    IOptionsMonitor<MemberPasswordConfigurationSettings> passwords,
    TimeProvider clock)
{
    /// <param name="model">What is wanted.</param>
    /// <param name="own">The member that may have the name and the address already; null for a new one.</param>
    /// <param name="password">Null where it stays as it is.</param>
    public MemberEditingOperationStatus Check(MemberEditingModelBase model, Guid? own, string? password) =>
        string.IsNullOrWhiteSpace(Name(model)) ? MemberEditingOperationStatus.InvalidName
        : string.IsNullOrWhiteSpace(model.Username) ? MemberEditingOperationStatus.InvalidUsername
        : !MailAddress.TryCreate(model.Email, out _) ? MemberEditingOperationStatus.InvalidEmail
        : password is not null && PasswordRules.Broken(passwords.CurrentValue, password).Count > 0 ? MemberEditingOperationStatus.InvalidPassword
        : IsOther(members.GetByUsername(model.Username), own) ? MemberEditingOperationStatus.DuplicateUsername
        : IsOther(members.GetByEmail(model.Email), own) ? MemberEditingOperationStatus.DuplicateEmail
        : MemberEditingOperationStatus.Success;

    public static string Name(ContentEditingModelBase model) => model.Variants.FirstOrDefault()?.Name ?? string.Empty;

    public void SetPassword(IMember member, string password)
    {
        member.RawPasswordValue = hasher.HashPassword(member, password);
        member.LastPasswordChangeDate = clock.GetUtcNow().UtcDateTime;
    }

    /// <summary>Umbraco knows the groups of members by their names; groups that are gone are left out.</summary>
    public async Task SetGroupsAsync(IMember member, IEnumerable<Guid>? wanted)
    {
        var keys = wanted?.ToHashSet() ?? [];
        if (keys.SetEquals(groupKeys.Of([member])[member.Id]))
        {
            return;
        }

        var names = keys.Count == 0 ? [] : (await groups.GetAsync(keys)).Select(group => group.Name).OfType<string>();
        members.ReplaceRoles([member.Id], [.. names]);
    }

    private static bool IsOther(IMember? found, Guid? own) => found is not null && found.Key != own;
}

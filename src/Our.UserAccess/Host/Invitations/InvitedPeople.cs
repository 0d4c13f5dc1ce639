using Microsoft.Extensions.Options;
using Our.UserAccess.Host.UserChanges;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Invitations;

internal sealed class InvitedPeople(
    IUserService users, UserIndex index, UserSaves saves, InvitedMaker maker, IUmbracoTransaction transaction, IUserEditor editor, OwnInvites own, IOptionsMonitor<SecuritySettings> settings, TimeProvider clock)
    : IInvitedPeople
{
    public TimeSpan Time => settings.CurrentValue.UserInviteEmailExpiry;

    public static InvitedPerson Of(IUser user) => new()
    {
        UserId = user.Key,
        Name = user.Name ?? user.Username,
        Email = user.Email,
        Language = user.Language,
        GroupIds = [.. user.Groups.Select(group => group.Key)],
        InvitedAt = user.InvitedDate is { } invited ? UtcDate.Of(invited) : null,
        IsInvited = user.UserState is UserState.Invited,
        IsApproved = user.IsApproved,
        HasSignedIn = UtcDate.OrNever(user.LastLoginDate) is not null,
    };

    public Task<Outcome<Guid>> InviteAsync(ProfileFields profile, IReadOnlyCollection<Guid> groupIds) => own.RunAsync(() => maker.InviteAsync(profile, groupIds));

    public Task<IReadOnlyList<Guid>?> InviteAsync(IReadOnlyList<NewInvitee> invitees) => own.RunAsync(async () =>
    {
        var made = new List<Guid>(invitees.Count);
        return await transaction.RunAsync(MakeAllAsync) ? (IReadOnlyList<Guid>?)made : null;

        async Task<bool> MakeAllAsync()
        {
            foreach (NewInvitee invitee in invitees)
            {
                if (!(await maker.InviteAsync(invitee.Profile, invitee.GroupIds)).TryGet(out Guid id, out _))
                {
                    return false;
                }

                made.Add(id);
            }

            return true;
        }
    });

    public Task<InvitedPerson?> FindAsync(string email) => Task.FromResult(users.GetByEmail(email) is IUser user ? Of(user) : null);

    public async Task<InvitedPerson?> FindAsync(Guid userId) => await users.GetAsync(userId) is IUser user ? Of(user) : null;

    public async Task<IReadOnlyDictionary<Guid, InvitedPerson>> FindAsync(IReadOnlyCollection<Guid> userIds) =>
        (await users.GetAsync(userIds)).ToDictionary(user => user.Key, Of);

    public IReadOnlyList<Guid> InvitedIds() => [.. index.Current.ByName.Where(row => row.State == UserItemState.Invited).Select(row => row.Id)];

    public Task<Failure?> EndUmbracosLinksAsync(Guid userId) => own.RunAsync(async () =>
    {
        if (await users.GetAsync(userId) is not IUser user)
        {
            return UserChangeFailures.RefusedByUmbraco("UserNotFound");
        }

        UserSessions.Renew(user);
        user.InvitedDate = user.IsApproved ? user.InvitedDate : clock.GetUtcNow().UtcDateTime;
        return await saves.SaveAsync(user);
    });

    public Task<Failure?> SaveProfileAsync(Guid userId, ProfileFields profile) => own.RunAsync(() => editor.SaveProfileAsync(userId, profile));

    public Task<Failure?> DeleteAsync(Guid userId) => own.RunAsync<Failure?>(async () =>
        await users.GetAsync(userId) is null ? null : await editor.DeleteAsync(userId));
}

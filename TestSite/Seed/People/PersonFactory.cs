using Microsoft.AspNetCore.Identity;
using TestSite.Seed.Pictures;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace TestSite.Seed.People;

/// <summary>Makes Umbraco's users out of the tables, in the state and with the dates that no single service call gives.</summary>
internal sealed class PersonFactory(
    IUserGroupService groups,
    IEntityService entities,
    IPasswordHasher<IUser> hasher,
    MediaFileManager files,
    GlobalSettings settings,
    TimeProvider clock)
{
    private const double DaysBeforeLastSignIn = 200;

    private readonly StartNodes _startNodes = new(entities);
    private readonly Dictionary<string, IReadOnlyUserGroup> _groups = new(StringComparer.Ordinal);

    // A proper hash takes as long as a hundred rows, and everybody has the same password.
    private readonly string _passwordHash = hasher.HashPassword(new User(settings), DemoAccounts.Password);

    public async Task LoadGroupsAsync()
    {
        foreach (var group in (await groups.GetAllAsync(0, int.MaxValue)).Items)
        {
            _groups.Add(group.Alias, group.ToReadOnlyGroup());
        }
    }

    public IUser Create(Person person)
    {
        var invited = person.State is UserState.Invited;
        var created = Ago(Math.Max(person.Seen ?? 0, person.Invited) + (person.Seen is null ? 0 : DaysBeforeLastSignIn));
        var user = new User(settings)
        {
            Key = SeedKeys.User(person.Email),
            Name = person.Name,
            Email = person.Email,
            Username = person.Email,
            RawPasswordValue = invited || person.Kind is UserKind.Api ? null : _passwordHash,
            Kind = person.Kind,
            Language = person.Language,
            Comments = person.Comments,
            CreateDate = created,
            IsApproved = !invited && person.State is not UserState.Disabled,
            IsLockedOut = person.State is UserState.LockedOut,
            InvitedDate = invited ? created : null,
            EmailConfirmedDate = invited ? null : created,
            LastPasswordChangeDate = invited ? null : created,
            LastLoginDate = person.Seen is { } seen ? Ago(seen) : null,
            LastLockoutDate = person.State is UserState.LockedOut ? Ago(person.Seen!.Value / 2) : null,
            FailedPasswordAttempts = person.Failed,
            StartContentIds = _startNodes.Document(person.Start) is { } document ? [document] : [],
            StartMediaIds = MediaStart(person) is { } media ? [media] : [],
            Avatar = person.Photo ? SavePhoto(person) : null,
        };
        foreach (var alias in person.Groups)
        {
            user.AddGroup(_groups[alias]);
        }

        return user;
    }

    /// <summary>Somebody who starts below a site in the documents starts at the site's media.</summary>
    private int? MediaStart(Person person) => _startNodes.Media(person.Start?.Split('/')[0]);

    private string SavePhoto(Person person)
    {
        var path = $"UserAvatars/{SeedKeys.User(person.Email):N}.png";
        using var picture = new MemoryStream(SeedPictures.Avatar(person.Name));
        files.FileSystem.AddFile(path, picture, overrideIfExists: true);
        return path;
    }

    private DateTime Ago(double days) => clock.GetUtcNow().UtcDateTime.AddDays(-days);
}

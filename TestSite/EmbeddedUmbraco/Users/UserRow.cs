using EmbeddedUmbraco.Groups;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Users;

internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string UserName { get; set; } = string.Empty;

    /// <summary>Lower case, indexed: sign-in and uniqueness do not regard case.</summary>
    public string UserNameFolded { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string EmailFolded { get; set; } = string.Empty;

    public UserKind Kind { get; set; }

    public string? PasswordHash { get; set; }

    public string? PasswordConfig { get; set; }

    public string? SecurityStamp { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public string? Avatar { get; set; }

    public string? Language { get; set; }

    public int SessionTimeout { get; set; }

    public string? Comments { get; set; }

    public List<UserStartNodeRow> StartNodes { get; } = [];

    public List<UserGroupMemberRow> Memberships { get; } = [];
}

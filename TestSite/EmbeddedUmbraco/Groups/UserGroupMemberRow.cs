namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupMemberRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }

    public UserGroupRow? Group { get; set; }
}

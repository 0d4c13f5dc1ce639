namespace EmbeddedUmbraco.Users;

internal sealed class UserStartNodeRow
{
    public int UserId { get; set; }

    public StartNodeKind Kind { get; set; }

    public int NodeId { get; set; }
}

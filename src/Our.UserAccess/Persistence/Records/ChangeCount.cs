namespace Our.UserAccess.Persistence.Records;

/// <summary>
/// One row that goes up with every stored change of a record, in the same transaction: a server sees by one small query
/// that another one changed something.
/// </summary>
internal sealed class ChangeCount
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Value { get; init; }
}

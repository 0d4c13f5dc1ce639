namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>Whose record is to be copied.</summary>
internal sealed record CopyRecordBody
{
    public Guid? FromGroupId { get; init; }

    /// <summary>The version of the record that is replaced; 0 where there is none.</summary>
    public int? Version { get; init; }
}

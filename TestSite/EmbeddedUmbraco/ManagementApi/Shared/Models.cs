namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>A reference by id, as the client writes and reads it.</summary>
internal sealed record IdRef(Guid Id)
{
    public static IdRef? Of(Guid? id) => id is { } value ? new IdRef(value) : null;
}

/// <summary>One page of a list.</summary>
internal sealed record Page<T>(long Total, IReadOnlyList<T> Items);

/// <summary>Some items around a target, with how many there are before and after them.</summary>
internal sealed record Subset<T>(long TotalBefore, long TotalAfter, IReadOnlyList<T> Items);

internal sealed record Flag(string Alias);

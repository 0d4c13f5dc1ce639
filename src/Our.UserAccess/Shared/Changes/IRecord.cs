namespace Our.UserAccess.Shared.Changes;

/// <summary>Something of ours with a row of its own, whose version goes up with every change.</summary>
internal interface IRecord
{
    Guid Id { get; }

    int Version { get; }
}

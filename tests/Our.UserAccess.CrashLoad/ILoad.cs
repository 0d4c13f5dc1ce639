namespace Our.UserAccess.CrashLoad;

/// <summary>Changes of one kind, chosen by a seeded generator.</summary>
internal interface ILoad
{
    /// <summary>Makes the next change.</summary>
    Task ChangeAsync();
}

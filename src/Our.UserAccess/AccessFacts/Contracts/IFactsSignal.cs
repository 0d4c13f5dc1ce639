namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>Tells when the facts in force changed.</summary>
internal interface IFactsSignal
{
    /// <summary>Ends with the next change. Take it before reading the facts, so that no change is missed in between.</summary>
    Task Next { get; }
}

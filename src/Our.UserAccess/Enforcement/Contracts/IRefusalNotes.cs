using Our.UserAccess.Decisions;

namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>Remembers what was refused, so that the answer to the request can say why.</summary>
internal interface IRefusalNotes
{
    /// <summary>Reads no names: the sentence is made only when the request really ends as refused.</summary>
    void Add(Guid user, Answer refusal, Circumstances circumstances = default);
}

using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts;

/// <summary>Reads all facts there are.</summary>
internal interface IFactsLoad
{
    AccessSnapshot Run();
}

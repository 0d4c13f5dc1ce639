using Microsoft.Extensions.Options;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Records;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Options;

namespace Our.UserAccess.AccessFacts;

internal sealed class FactsLoad(IUmbracoFacts umbraco, RecordFacts records, IOptionsMonitor<UserAccessOptions> options) : IFactsLoad
{
    public AccessSnapshot Run()
    {
        AccessSnapshotBuilder facts = AccessSnapshot.Empty.ToBuilder();
        Put(umbraco.Read(), facts);
        records.Load(facts);
        facts.ScopeGroupsToStartNodes = options.CurrentValue.ScopeGroupsToStartNodes;
        return facts.Build();
    }

    private static void Put(UmbracoFacts read, AccessSnapshotBuilder facts)
    {
        facts.LoadNodes(read.Nodes);
        foreach (GroupFact group in read.Groups)
        {
            facts.PutGroup(group);
        }

        foreach (UserFact user in read.Users)
        {
            facts.PutUser(user);
        }
    }
}

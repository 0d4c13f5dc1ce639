using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Members;

internal sealed class MemberRepository(ContentServices services)
    : ContentRepository<IMember>(services, new(Constants.ObjectTypes.Member, Constants.System.Root, EntityMaps.Members, UniqueNames: false)), IMemberRepository
{
    protected override IQueryable<EntityView> Rows => Services.Db.Members();

    public void Save(IMember entity)
    {
        var member = (Member)entity;
        var row = member.HasIdentity ? Update(member) : Insert(member);
        MemberColumns.Write(member, row);
        Services.Db.Flush();
        WriteState(member, _ => { });
        member.ResetDirtyProperties();
    }

    public int[] GetMemberIds(string[] names) => Services.Db.Set<MemberRow>().Where(row => names.Contains(row.Username)).Select(row => row.NodeId).ToArray();

    public IMember? GetByUsername(string? username)
    {
        var folded = username?.ToLowerInvariant();
        return Many(Rows.Where(row => row.Username!.ToLower() == folded)).SingleOrDefault();
    }

    public IEnumerable<IMember> FindMembersInRole(string roleName, string usernameToMatch, StringPropertyMatchType matchType = StringPropertyMatchType.StartsWith) =>
        Many(InGroup(roleName)).Where(member => member.Username.Matches(usernameToMatch, matchType));

    public IEnumerable<IMember> GetByMemberGroup(string groupName) => Many(InGroup(groupName));

    public bool Exists(string username) => GetByUsername(username) is not null;

    public int GetCountByQuery(IQuery<IMember>? query) => Count(query);

    public Task<PagedModel<IMember>> GetPagedByFilterAsync(MemberFilter memberFilter, int skip, int take, Ordering? ordering = null)
    {
        var rows = Filtered(memberFilter);
        var items = Many(rows.Ordered(ordering ?? Ordering.By(nameof(EntityView.Username)), Services.Db).Skip(skip).Take(take));
        return Task.FromResult(new PagedModel<IMember>(rows.Count(), items));
    }

    public async Task UpdateLoginPropertiesAsync(IMember member) =>
        await Services.Db.Set<MemberRow>().Where(row => row.NodeId == member.Id).ExecuteUpdateAsync(row => row
            .SetProperty(x => x.LastLoginDate, member.LastLoginDate)
            .SetProperty(x => x.SecurityStamp, member.SecurityStamp));

    protected override List<IMember> Build(List<EntityView> rows, bool withValues)
    {
        var types = Services.Types.Current();
        var versions = Services.Versions.Load(rows.ConvertAll(row => row.VersionId), withValues);
        var ids = rows.Select(row => row.Id).ToArray();
        var columns = Services.Db.Set<MemberRow>().Where(row => ids.Contains(row.NodeId)).ToDictionary(row => row.NodeId);
        return rows.ConvertAll(IMember (row) => Build(row, types.Get<IMemberType>(row.ContentTypeId), versions[row.VersionId], columns[row.Id]));
    }

    private static Member Build(EntityView row, IMemberType type, VersionRow version, MemberRow columns)
    {
        var member = new Member(version.Name, columns.Email, columns.Username, columns.RawPasswordValue, type);
        member.DisableChangeTracking();
        Fill(member, row);
        member.Properties = PropertyValues.Read(type, version.Values, []);
        MemberColumns.Read(columns, member);
        member.ResetDirtyProperties(rememberDirty: false);
        member.EnableChangeTracking();
        return member;
    }

    private MemberRow Insert(Member member)
    {
        InsertNode(member);
        member.VersionId = Services.Versions.Insert(Versions.Of(member));
        var row = new MemberRow { NodeId = member.Id };
        Services.Db.Add(row);
        return row;
    }

    private MemberRow Update(Member member)
    {
        PrepareUpdate(member);
        Services.Versions.Replace(Versions.Of(member));
        return Services.Db.Set<MemberRow>().AsTracking().Single(row => row.NodeId == member.Id);
    }

    private IQueryable<EntityView> InGroup(string name)
    {
        var folded = name.ToLowerInvariant();
        var members = from membership in Services.Db.Set<MemberInGroupRow>()
                      join node in Services.Db.Set<NodeRow>() on membership.GroupId equals node.Id
                      where node.Text!.ToLower() == folded
                      select membership.MemberId;
        return Rows.Where(row => members.Contains(row.Id));
    }

    private IQueryable<EntityView> Filtered(MemberFilter filter)
    {
        var rows = string.IsNullOrWhiteSpace(filter.MemberGroupName) ? Rows : InGroup(filter.MemberGroupName);
        if (filter.MemberTypeId is { } typeKey)
        {
            var typeId = Services.Types.Current().All.FirstOrDefault(type => type.Key == typeKey)?.Id ?? 0;
            rows = rows.Where(row => row.ContentTypeId == typeId);
        }

        if (!string.IsNullOrWhiteSpace(filter.Filter))
        {
            var text = filter.Filter.ToLowerInvariant();
            rows = rows.Where(row => row.Name!.ToLower().Contains(text) || row.Username!.ToLower().Contains(text) || row.Email!.ToLower().Contains(text));
        }

        return rows.Where(row =>
            (filter.IsApproved == null || row.IsApproved == filter.IsApproved) && (filter.IsLockedOut == null || row.IsLockedOut == filter.IsLockedOut));
    }
}

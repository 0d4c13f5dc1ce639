using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Querying;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Members;

internal sealed class MemberGroupRepository(ContentTypeServices services) : IMemberGroupRepository
{
    private IQueryable<NodeRow> Rows => services.Db.Set<NodeRow>().Where(node => node.NodeObjectType == Constants.ObjectTypes.MemberGroup);

    public IMemberGroup? Get(int id) => Many(Rows.Where(row => row.Id == id)).SingleOrDefault();

    public IMemberGroup? Get(Guid uniqueId) => Many(Rows.Where(row => row.Key == uniqueId)).SingleOrDefault();

    public IMemberGroup? GetByName(string? name)
    {
        var folded = name?.ToLowerInvariant();
        return Many(Rows.Where(row => row.Text!.ToLower() == folded)).FirstOrDefault();
    }

    public IEnumerable<IMemberGroup> GetMany(params int[]? ids) => Many(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Id)) : Rows);

    public IEnumerable<IMemberGroup> Get(IQuery<IMemberGroup> query) => Matching(query);

    public int Count(IQuery<IMemberGroup>? query) => query is null ? Rows.Count() : Matching(query).Count();

    public bool Exists(int id) => Rows.Any(row => row.Id == id);

    public IMemberGroup? CreateIfNotExists(string roleName)
    {
        if (GetByName(roleName) is { } existing)
        {
            return existing;
        }

        var group = new MemberGroup { Name = roleName };
        Save(group);
        return group;
    }

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(int memberId)
    {
        var groups = services.Db.Set<MemberInGroupRow>().Where(row => row.MemberId == memberId).Select(row => row.GroupId);
        return Many(Rows.Where(row => groups.Contains(row.Id)));
    }

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(string? username) =>
        GetMemberGroupsForMember(services.Db.Set<MemberRow>().Where(row => row.Username == username).Select(row => row.NodeId).FirstOrDefault());

    public void ReplaceRoles(int[] memberIds, string[] roleNames)
    {
        services.Db.Set<MemberInGroupRow>().Where(row => memberIds.Contains(row.MemberId)).ExecuteDelete();
        AssignRoles(memberIds, roleNames);
    }

    public void AssignRoles(int[] memberIds, string[] roleNames)
    {
        var groups = roleNames.Select(name => CreateIfNotExists(name)!.Id).ToList();
        var existing = services.Db.Set<MemberInGroupRow>().Where(row => memberIds.Contains(row.MemberId)).ToList().Select(row => (row.MemberId, row.GroupId)).ToHashSet();
        services.Db.AddRange(
            from member in memberIds.Distinct()
            from @group in groups.Distinct()
            where !existing.Contains((member, @group))
            select new MemberInGroupRow { MemberId = member, GroupId = @group });
        services.Db.Flush();
    }

    public void DissociateRoles(int[] memberIds, string[] roleNames)
    {
        var groups = Rows.Where(row => roleNames.Contains(row.Text)).Select(row => row.Id);
        services.Db.Set<MemberInGroupRow>().Where(row => memberIds.Contains(row.MemberId) && groups.Contains(row.GroupId)).ExecuteDelete();
    }

    public void Save(IMemberGroup entity)
    {
        // A group is a node without a place of its own: the name is all it has.
        var row = entity.HasIdentity ? services.Db.Set<NodeRow>().AsTracking().Single(node => node.Id == entity.Id) : Add(entity);
        row.Text = entity.Name;
        services.Db.SaveChanges();
        row.Path = $"-1,{row.Id}";
        services.Db.Flush();
        entity.Id = row.Id;
        entity.UpdateDate = services.Now;
        entity.ResetDirtyProperties();
    }

    public void Delete(IMemberGroup entity)
    {
        services.Nodes.Delete(entity.Id);
        entity.DeleteDate = services.Now;
    }

    private NodeRow Add(IMemberGroup entity)
    {
        var row = new NodeRow
        {
            Key = entity.Key,
            NodeObjectType = Constants.ObjectTypes.MemberGroup,
            ParentId = Constants.System.Root,
            Level = 1,
            UserId = entity.CreatorId,
            CreateDate = services.Now,
        };
        services.Db.Add(row);
        return row;
    }

    private IEnumerable<IMemberGroup> Matching(IQuery<IMemberGroup> query) =>
        ((EntityQuery<IMemberGroup>)query).Predicates.Aggregate<System.Linq.Expressions.Expression<Func<IMemberGroup, bool>>, IEnumerable<IMemberGroup>>(
            Many(Rows), (groups, predicate) => groups.Where(predicate.Compile()));

    private static List<IMemberGroup> Many(IQueryable<NodeRow> rows) => rows.OrderBy(row => row.Text).ToList().ConvertAll(Build);

    private static IMemberGroup Build(NodeRow row)
    {
        var group = new MemberGroup { Id = row.Id, Key = row.Key, Name = row.Text, CreatorId = row.UserId ?? -1, CreateDate = row.CreateDate, UpdateDate = row.CreateDate };
        group.ResetDirtyProperties(rememberDirty: false);
        return group;
    }
}

using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Content;

internal sealed class ScheduleStore(IAmbientDatabase ambient)
{
    public IQueryable<ScheduleRow> Due(DateTime date) => ambient.Db.Set<ScheduleRow>().Where(row => row.Date <= date);

    public IQueryable<ScheduleRow> Due(DateTime date, ContentScheduleAction action) => Due(date).Where(row => row.Action == action);

    public ContentScheduleCollection Of(int nodeId)
    {
        var schedule = new ContentScheduleCollection();
        foreach (var row in ambient.Db.Set<ScheduleRow>().Where(row => row.NodeId == nodeId).ToList())
        {
            schedule.Add(Model(row));
        }

        return schedule;
    }

    public IDictionary<int, IEnumerable<ContentSchedule>> Of(int[] nodeIds) =>
        ambient.Db.Set<ScheduleRow>().Where(row => nodeIds.Contains(row.NodeId)).ToList()
            .GroupBy(row => row.NodeId)
            .ToDictionary(rows => rows.Key, IEnumerable<ContentSchedule> (rows) => rows.Select(Model).ToList());

    public void Save(int nodeId, ContentScheduleCollection schedule)
    {
        var db = ambient.Db;
        db.Set<ScheduleRow>().Where(row => row.NodeId == nodeId).ExecuteDelete();
        db.AddRange(schedule.FullSchedule.Select(entry => new ScheduleRow
        {
            Id = entry.Id == Guid.Empty ? Guid.CreateVersion7() : entry.Id,
            NodeId = nodeId,
            Culture = entry.Culture == Constants.System.InvariantCulture ? string.Empty : entry.Culture,
            Date = entry.Date,
            Action = entry.Action,
        }));
        db.Flush();
    }

    private static ContentSchedule Model(ScheduleRow row) =>
        new(row.Id, row.Culture.Length == 0 ? Constants.System.InvariantCulture : row.Culture, row.Date, row.Action);
}

package id.simpul.model;

/** Everything that can be said of a document. A new kind of finding is a new record here and a detector that reads it. */
public sealed interface Value
        permits RegionMention,
                Theme,
                Kind,
                PrintedDate,
                Award,
                InnovationName,
                Agency,
                Regulation,
                Programme,
                LifeStage,
                Signal {}

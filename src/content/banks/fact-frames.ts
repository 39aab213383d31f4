import { capital } from '#domain/capital.ts'
import type { FactFrame } from './types.ts'
import { SHAPES } from './types.ts'

/*
 * A frame is a block: `id | grade | shape | topic | wider topic`, then its main idea after `=`, the number of a fact (from 0) and a small part of it after `~`, its facts, facts of other topics after
 * `-`, words with meanings after `?`, and causes with effects after `>`. Facts are true whenever and wherever they are read.
 */
const FRAMES = `
honeybees | 2 | list | honeybees | insects
= Honeybees share the work of their hive.
~ 1 queen bees
Honeybees live together in a hive.
In each hive, one queen lays the eggs.
Worker bees gather nectar from flowers.
The workers turn the nectar into honey.
A honeybee dances to show the others where flowers are.
The bees eat their honey in the winter.
- A spider has eight legs.
- Ladybugs eat tiny insects.
- Some moths look like bark.
? nectar: a sweet juice in flowers
? hive: a home of bees

penguins | 2 | list | penguins | birds
= Penguins are birds made for life in the sea.
~ 2 thick feathers
Penguins are birds, but they cannot fly.
They use their wings to swim.
Thick feathers keep penguins warm and dry.
Penguins eat fish and other sea animals.
Many penguins lay their eggs in large groups.
Emperor penguin fathers keep the egg warm on their feet.
- Owls hunt at night.
- Parrots have strong, bent beaks.
- An ostrich can run very fast.
? group: many together

camels | 2 | list | camels | animals
= A camel’s body helps it live in dry lands.
~ 3 long lashes
Camels live in dry lands.
A camel stores fat in its hump.
Camels can go for days without a drink.
Long lashes keep sand out of a camel’s eyes.
A camel can close its nose against blowing sand.
Wide feet keep camels from sinking in the sand.
- Polar bears have thick white fur.
- A whale breathes through the top of its head.
- Goats can climb steep rocks.
? hump: a round part that stands up on a back

octopuses | 2 | list | octopuses | sea animals
= Octopuses have special ways to stay alive in the sea.
~ 4 ink
An octopus has eight arms.
It has no bones at all.
An octopus can squeeze through very small holes.
It can change its color to hide.
Some octopuses squirt ink to get away.
An octopus has three hearts and blue blood.
- Crabs walk sideways.
- A starfish can grow a new arm.
- Sharks have many rows of teeth.
? squirt: shoot out a stream

owls | 2 | list | owls | birds
= An owl’s body is made for hunting in the dark.
~ 5 mice
Most owls hunt at night.
An owl’s eyes can see in very dim light.
Owls can turn their heads far around.
Soft feathers help owls fly without a sound.
Owls have sharp hearing.
They catch mice with their strong claws.
- Flamingos stand on one leg.
- Hummingbirds drink nectar.
- Ducks have feet like paddles.
? dim: not bright

moon | 2 | list | the Moon | space
= The Moon is a world very unlike Earth.
~ 5 the people who walked on the Moon
The Moon travels around Earth.
The Moon has no air to breathe.
The Moon shines because the Sun lights it.
The Moon’s ground is covered with dust and rocks.
Many round holes on the Moon were made by falling space rocks.
People first walked on the Moon in 1969.
- Saturn has wide rings.
- A comet has a long tail.
- The Sun is a star.
? dust: very fine bits of dirt

drums | 2 | list | drums around the world | music
= People all over the world make and play drums.
~ 4 the tabla
A drum is played by hitting it with hands or sticks.
Many drums have a skin stretched over a frame.
The talking drum of West Africa can go high and low like a voice.
In Japan, large drums called taiko are played by groups.
The tabla of India is a pair of drums played with the hands.
Steel drums come from Trinidad and Tobago.
- A flute is played by blowing air.
- A violin has four strings.
- A piano has black and white keys.
? frame: what holds a thing in shape

breads | 2 | list | breads of the world | food
= People all over the world eat many kinds of bread.
~ 1 tortillas
Bread is eaten in most parts of the world.
In Mexico, people make flat tortillas from corn.
Injera from Ethiopia is soft and a little sour.
In India, naan is baked on the wall of a hot oven.
Pita bread from the Middle East has a pocket inside.
Bakers in France make long loaves with a hard crust.
- Rice grows in wet fields.
- Cheese is made from milk.
- Carrots grow under the ground.
? crust: the hard outside of bread

trees | 2 | list | trees and their gifts | plants
= Trees give animals and people many things.
~ 1 bird nests
Trees give shade on hot days.
Birds build their nests in trees.
Tree roots hold the soil in place.
The leaves of trees give off oxygen.
People build houses with the wood of trees.
Many fruits and nuts grow on trees.
- Seaweed grows in the ocean.
- Cactus plants store water.
- Mushrooms are not plants.
? oxygen: a gas in the air that we need to breathe

elephants-trunk | 2 | list | an elephant’s trunk | wild animals
= An elephant uses its trunk for many jobs.
~ 3 heavy logs
An elephant breathes through its trunk.
It can smell water from far away.
An elephant sucks up water with its trunk and squirts it into its mouth.
The trunk can lift heavy logs.
It can also pick up something as small as a peanut.
Elephants touch each other with their trunks to say hello.
- A giraffe has a very long neck.
- Lions live in groups called prides.
- Zebras have black and white stripes.
? trunk: the long nose of an elephant

rainforest | 3 | list | the layers of a rainforest | forests
= A rainforest has layers, and each is home to different living things.
~ 6 insects and fungi
A rainforest grows where a great deal of rain falls.
The tallest trees rise above all the others.
Below the tallest trees, the canopy forms a thick roof of leaves.
Most of the forest’s animals live in the canopy.
Under the canopy grow young trees and plants with large leaves.
Only a little sunlight reaches the forest floor.
On the forest floor, insects and fungi break down fallen leaves.
- Tundra soil stays frozen for most of the year.
- Grasslands have few trees.
- A desert gets very little rain.
? canopy: the roof of leaves in a forest
? fungi: living things such as mushrooms

sahara | 3 | list | the Sahara | deserts
= The Sahara is a huge, dry land where life has found ways to go on.
~ 4 palm trees
The Sahara is the largest hot desert in the world.
It stretches across northern Africa.
Only part of the Sahara is sand; much of it is rock and gravel.
Days can be very hot, while nights can be cold.
Palm trees grow at an oasis, where water comes up from the ground.
Traders once crossed the Sahara with long lines of camels.
- Penguins live in Antarctica.
- The Amazon is a mighty river in South America.
- Rainforests get rain nearly every week.
? oasis: a place in a desert where there is water
? gravel: small stones

mangroves | 4 | list | mangrove forests | forests
= Mangrove forests protect coasts and shelter many animals.
~ 2 young fish
Mangroves are trees that can grow in salty water.
Their tangled roots stand above the mud like stilts.
Young fish hide from larger fish among the roots.
The roots slow down waves and help protect the land.
They also trap mud and keep it from washing away.
Mangroves grow along warm coasts on many continents.
- Pine trees have needles instead of broad leaves.
- Maple syrup is made from the sap of a tree.
- Redwoods are among the tallest trees on Earth.
? stilts: long poles that hold a thing above the ground
? continent: one of the large areas of land on Earth

butterfly | 2 | order | how a butterfly grows | insects
= A butterfly changes step by step from an egg to a grown insect.
~ 0 butterfly eggs
First, a butterfly lays an egg on a leaf.
Next, a tiny caterpillar comes out of the egg.
The caterpillar eats leaves and grows.
Then it makes a hard case around itself.
Inside the case, its body changes.
At last, a butterfly with wings comes out.
- Bees live in a hive.
- Birds have feathers.
- Spiders spin webs.
? caterpillar: a butterfly before it has wings

frog | 2 | order | how a frog grows | animals
= A frog changes as it grows.
~ 0 frog eggs
First, a mother frog lays many eggs in the water.
Next, tadpoles come out of the eggs.
At first, a tadpole has a tail and no legs.
Then the back legs begin to grow.
After that, the front legs come out.
In the end, the tail is gone and the frog can live on land.
- Snakes have no legs.
- A fish breathes with gills.
- Turtles carry a shell.
? tadpole: a young frog with a tail

bean | 2 | order | how a bean plant grows | plants
= A bean grows into a plant in steps.
~ 2 the root of a bean
First, a dry bean lies in wet soil and takes in water.
Next, the skin of the bean splits.
A root grows down into the soil.
Then a stem pushes up toward the light.
Soon green leaves open.
Later, the plant has flowers.
At last, pods with new beans grow.
- Ferns have no flowers.
- Moss grows on stones.
- Trees can live for hundreds of years.
? stem: the part of a plant that holds it up
? pod: the case beans grow in

chocolate | 3 | order | how chocolate is made | food
= Chocolate is made from cacao seeds in many steps.
~ 0 cacao farmers
First, farmers cut the ripe pods from the cacao tree.
They open the pods and scoop out the seeds.
Next, the seeds rest under leaves or in boxes for several days.
Then the seeds are dried in the sun.
After that, they are roasted and their shells are taken off.
The roasted seeds are ground into a thick paste.
Finally, the paste is mixed with sugar and shaped into bars.
- Honey is made by bees.
- Coffee is a drink made from roasted beans.
- Oranges are full of juice.
? cacao: the tree whose seeds become chocolate
? paste: a thick, soft mix

paper | 3 | order | how old paper becomes new | things we use
= Old paper can be made into new paper.
~ 1 paper mills
First, people collect old paper.
At the mill, the paper is sorted.
Next, it is mixed with water until it turns into mush.
Then ink and staples are taken out.
The clean mush is spread out on a screen.
After that, rollers press out the water.
Finally, the dry paper is wound onto huge rolls.
- Glass is made from sand.
- Cotton grows on bushes.
- Iron is a heavy metal.
? mush: something soft and wet
? mill: a place where things such as paper are made

water-cycle | 3 | order | the journey of water | nature
= Water moves from the ground to the sky and back again.
~ 0 the Sun
First, the Sun warms the water in seas and lakes.
Some of the water rises into the air as a gas.
High in the sky, the gas cools and turns into tiny drops.
Next, many drops together form clouds.
Then the drops join and become heavy.
They fall to the ground as rain or snow.
Finally, streams and rivers carry the water back to the sea.
- Wind can turn a windmill.
- Rocks are made of minerals.
- Sand is made of tiny bits of rock.
? gas: something like air, which has no shape of its own
? stream: a small river

silk | 4 | order | how silk is made | cloth
= Silk is made from the thread of silkworms.
~ 1 mulberry leaves
First, tiny silkworms come out of their eggs.
For about a month, they eat mulberry leaves.
Next, each silkworm spins a cocoon of one long thread.
Workers then place the cocoons in hot water.
The hot water loosens the thread.
After that, several threads are wound together onto a reel.
Finally, the silk is dyed and woven into cloth.
- Wool comes from sheep.
- Cotton is picked from bushes.
- Leather is made from the skin of animals.
? cocoon: a case that an insect spins around itself
? reel: a wheel for winding thread

letter-trip | 2 | order | the trip of a letter | how people send news
= A letter goes through many hands before it arrives.
~ 0 stamps
First, you write the letter and put on a stamp.
Next, you drop it in a mailbox.
A mail carrier picks it up.
Then machines sort the letters by place.
A truck or plane takes the letter to the right town.
At last, a mail carrier brings it to the door.
- Books are kept on shelves.
- A phone rings when someone calls.
- Newspapers tell the news.
? sort: put things into groups

frogs-toads | 2 | compare | frogs and toads | animals
= Frogs and toads are alike in some ways and different in others.
~ 0 eggs in the water
Both frogs and toads lay their eggs in water.
Both eat insects.
Most frogs have smooth, wet skin, but most toads have dry, bumpy skin.
Frogs have long back legs, while toads have shorter ones.
Frogs leap, but toads mostly walk or take small hops.
Frog eggs lie in clumps, while toad eggs lie in long strings.
- A newt has a tail.
- Some snakes swim well.
- Snails have soft bodies.
? clump: things close together in a lump

butterflies-moths | 2 | compare | butterflies and moths | insects
= Butterflies and moths are alike but not the same.
~ 1 caterpillars
Both butterflies and moths have four wings.
Both start life as caterpillars.
Butterflies fly by day, but most moths fly at night.
A butterfly’s feelers have knobs at the ends, while a moth’s do not.
Many moths have thicker, furry bodies, but butterflies are thin.
Butterflies often rest with their wings shut, while moths often keep theirs open.
- Ants live in the ground.
- Bees make wax.
- A cricket sings with its wings.
? feelers: thin parts on an insect’s head
? knob: a round lump

bats-birds | 2 | compare | bats and birds | animals that fly
= Bats and birds both fly, but they are different kinds of animals.
~ 0 wings
Both bats and birds have wings.
Both have warm blood.
Birds have feathers, but bats have fur.
Birds lay eggs, while bats give birth to live young.
A mother bat feeds her young milk, but a mother bird does not.
Most birds are awake by day, while most bats fly at night.
- Bees have four wings.
- Kites fly in the wind.
- Flying fish leap out of the sea.
? young: the babies of an animal

alligators-crocodiles | 3 | compare | alligators and crocodiles | reptiles
= Alligators and crocodiles look alike, but you can tell them apart.
~ 2 snouts
Both alligators and crocodiles are large reptiles.
Both hunt in the water and rest on land.
An alligator’s snout is wide and round, but a crocodile’s is narrow and pointed.
When a crocodile closes its mouth, some lower teeth show, while an alligator’s lower teeth are hidden.
Alligators live mostly in fresh water, but some crocodiles swim in the sea.
Crocodiles live on several continents, while alligators live only in parts of America and China.
- A turtle has a shell.
- Lizards can lose their tails.
- A cobra can spread its neck.
? snout: the nose and mouth of an animal
? reptile: an animal with scales and cold blood

elephants | 3 | compare | African and Asian elephants | wild animals
= African and Asian elephants are related but different.
~ 0 trunks
Both kinds of elephant have trunks and thick skin.
Both live in families led by an older female.
African elephants have very large ears, while the ears of Asian elephants are smaller.
African elephants are usually larger than Asian elephants.
The back of an African elephant dips in the middle, but that of an Asian elephant is rounded.
Both male and female African elephants can have tusks, but among Asian elephants mostly males do.
- Rhinos have horns on their noses.
- Hippos spend the day in water.
- Giraffes eat leaves from tall trees.
? tusk: a very long tooth that sticks out
? female: a mother animal or one that could become one

earth-moon | 3 | compare | Earth and the Moon | space
= Earth and the Moon are neighbors but very different worlds.
~ 1 the light of the Sun
Both Earth and the Moon are shaped like balls.
Both get their light from the Sun.
Earth has air, but the Moon has almost none.
Most of Earth is covered by oceans, while the Moon’s ground is dry.
Earth is about four times as wide as the Moon.
Wind and rain wear away marks on Earth, but footprints on the Moon can last for millions of years.
- Jupiter is the largest planet.
- The Sun is a star.
- Mars looks red.
? ocean: a very large sea

desert-forest | 4 | compare | deserts and rainforests | land
= Deserts and rainforests are very different homes for living things.
~ 1 rain
Both deserts and rainforests are home to many plants and animals.
A desert gets little rain, while a rainforest gets a great deal.
Desert plants often store water, but rainforest plants often have leaves that let water run off.
In a desert plants stand far apart, while in a rainforest they crowd together.
Many desert animals stay underground during the hot day, but many rainforest animals live high in the trees.
In both places, living things depend on each other.
- A glacier is a river of ice.
- Tides rise and fall each day.
- Coral reefs grow in warm seas.
? depend: need someone or something

rivers-lakes | 3 | compare | rivers and lakes | water
= Rivers and lakes are both bodies of water, but they differ.
~ 1 fish and birds
Both rivers and lakes usually hold fresh water.
Both are homes for fish and birds.
A river flows from one place to another, while a lake stays in one place.
A lake has land all around it, but a river runs between two banks.
Rivers carry sand and mud along, while in lakes the mud sinks to the bottom.
People fish and travel on both rivers and lakes.
- Clouds are made of tiny drops.
- The sea is salty.
- Ice is frozen water.
? bank: the land beside a river
? fresh water: water that is not salty

day-night | 3 | cause | why there is day and night | space
= Day and night come about because Earth spins.
~ 0 spinning tops
Earth spins like a top.
Because Earth spins, different sides face the Sun.
Our side faces the Sun, so it is day for us.
When our side turns away, the Sun’s light cannot reach us, and so it is night.
It takes Earth 24 hours to spin once around.
As a result, a day and a night together last 24 hours.
- Saturn has rings.
- The Moon has no air.
- Stars are very far away.
? spin: turn around and around
> Earth spins = different sides face the Sun
> Our side faces the Sun = it is day for us

rainbows | 3 | cause | what makes a rainbow | weather
= A rainbow appears because raindrops spread sunlight into colors.
~ 0 white sunlight
Sunlight looks white, but it is made of many colors.
After a storm, drops of water still hang in the air.
Sunlight bends when it enters a drop.
Each color bends a little differently, so the colors spread apart.
The light bounces off the back of the drop and comes out again.
Because the Sun must be behind you, rainbows appear on the other side of the sky.
- Lightning is very hot.
- Fog is a cloud near the ground.
- Snowflakes have six sides.
? bend: turn out of a straight line
> Each color bends a little differently = the colors spread apart
> the Sun must be behind you = rainbows appear on the other side of the sky

leaves-change | 3 | cause | why leaves change color | plants
= Leaves change color because they stop making food in the fall.
~ 0 summer
In summer, leaves use sunlight to make food.
A green material called chlorophyll helps them do it, so the leaves look green.
In the fall, the days become shorter and cooler.
Because there is less light, the tree stops making chlorophyll.
The green fades, so yellow and orange can be seen at last.
Then the stems of the leaves weaken, and so the leaves fall.
- Cactus plants have spines.
- Roots take in water.
- Bees visit flowers.
? chlorophyll: the green material in leaves that helps make food
? fade: lose color
> there is less light = the tree stops making chlorophyll
> The green fades = yellow and orange can be seen at last
> the stems of the leaves weaken = the leaves fall

frost-cracks | 4 | cause | how ice breaks rocks | nature
= Freezing water slowly breaks rocks apart.
~ 0 rain
Rain runs into small cracks in a rock.
On cold nights the water in the cracks freezes.
Because water takes up more room when it freezes, the ice pushes on the rock.
The ice pushes on the sides of the crack, so the crack grows wider.
When the ice melts, more water can flow into the wider crack.
This happens again and again, and as a result pieces of rock break off.
- Sand dunes are shaped by wind.
- Lava is melted rock.
- Caves can form in limestone.
? crack: a thin opening
? freeze: turn into ice
> water takes up more room when it freezes = the ice pushes on the rock
> The ice pushes on the sides of the crack = the crack grows wider
> This happens again and again = pieces of rock break off

earthquakes | 4 | cause | what causes earthquakes | nature
= Earthquakes happen when great plates of rock slip.
~ 1 fingernails
The outer shell of Earth is broken into huge plates of rock.
The plates move very slowly, about as fast as fingernails grow.
In some places the edges get stuck, because rough rock catches on rough rock.
The plates keep pushing, so the strain builds up.
When the rock slips at last, the strain is let go, and so the ground shakes.
If the sea floor jumps up, it lifts the water, and as a result giant waves may form.
- A hurricane forms over warm seas.
- A thermometer measures heat.
- Fossils are traces of old life.
? plate: a huge piece of Earth’s shell
? strain: a strong pull or push
> rough rock catches on rough rock = the edges get stuck
> The plates keep pushing = the strain builds up
> the strain is let go = the ground shakes

birds-migrate | 3 | cause | why birds fly south | birds
= Many birds fly to warmer lands because food is hard to find in winter.
~ 0 cold winters
In the north, winters are cold.
Because plants die back and insects disappear, there is little food for birds.
Many birds cannot find enough to eat, so they fly to warmer lands.
Geese fly in a V, since each bird gets a lift from the one in front.
In spring the north is full of insects again, so the birds return.
The long summer days give them more time to feed their young.
- Hens live on farms.
- Penguins swim very well.
- Parrots can copy words.
? lift: a push upward
> plants die back and insects disappear = there is little food for birds
> Many birds cannot find enough to eat = they fly to warmer lands
> In spring the north is full of insects again = the birds return

rust | 3 | cause | why iron rusts | things we use
= Iron rusts because of water and air.
~ 0 bridges and gates
Iron is a strong metal used for tools, bridges and gates.
When iron stays wet, water and air act on it, so rust forms.
Rust is red-brown and flakes off.
Because rust flakes off, fresh iron below it begins to rust too.
In the end the iron becomes thin and weak, so it may break.
Salt makes it worse, and as a result ships rust quickly.
- Gold is a soft metal.
- Wood can burn.
- Glass is easy to break.
? flake: come off in thin bits
> water and air act on it = rust forms
> rust flakes off = fresh iron below it begins to rust too
> Salt makes it worse = ships rust quickly

wildlife-bridges | 3 | problem-fix | bridges for animals | wild animals
= Bridges and tunnels for animals keep them safe from cars.
~ 0 roads
Many roads cut through the places where animals live.
The problem is that animals are hit when they try to cross.
Drivers can be hurt as well.
To solve this, people build bridges with grass and bushes on them.
Fences along the road lead the animals to the bridge.
Some places build tunnels for small animals such as toads.
Now bears, deer and even crabs can cross in safety.
- Zoos feed their animals each day.
- Cars have four wheels.
- Trains run on rails.
? solve: find a way out of a problem
> animals are hit when they try to cross = people build bridges with grass and bushes on them

turtles-lights | 3 | problem-fix | helping baby sea turtles | sea animals
= People help baby sea turtles by keeping beaches dark.
~ 0 turtle eggs
Baby sea turtles come out of their eggs in the sand at night.
They find the sea by crawling toward the brightest light, which is the sky above the water.
The problem is that lamps near the beach are brighter than the sky.
Many baby turtles crawl toward the lamps and never reach the sea.
To help them, many towns turn off beach lights in nesting season.
Others use dim red lamps that trouble turtles less.
As a result, more of the baby turtles reach the water.
- Whales sing under water.
- Crabs live in shells or under rocks.
- Gulls eat almost anything.
? nesting season: the time when animals lay eggs
> lamps near the beach are brighter than the sky = many towns turn off beach lights in nesting season

green-wall | 4 | problem-fix | the Great Green Wall | Africa
= People in Africa are growing plants to stop good land from turning to desert.
~ 0 the Sahara
South of the Sahara lies a dry belt of land called the Sahel.
The problem is that much of its soil has dried out and blown away.
Farmers there find it harder and harder to grow food.
To fight this, many African countries began a plan called the Great Green Wall.
People plant trees and protect the young trees that sprout by themselves.
They also dig half-moon pits that hold the rain.
Where it has worked, grass and crops have come back.
- The Nile flows into the Mediterranean Sea.
- Gold has been mined in Ghana for centuries.
- Elephants live in family groups.
? sprout: begin to grow
? crop: a plant grown for food
> much of its soil has dried out and blown away = many African countries began a plan called the Great Green Wall

lighthouses | 2 | problem-fix | lighthouses | ships
= Lighthouses keep ships safe.
~ 0 rocks
Long ago, ships often hit rocks in the dark.
The problem was that sailors could not see the rocks.
To help them, people built tall towers by the sea.
A bright light at the top warned the ships.
Each lighthouse flashed in its own way.
So sailors knew where they were and could stay away from the rocks.
- Trains stop at stations.
- Fish live in the sea.
- Sails catch the wind.
? warn: tell someone of danger
> sailors could not see the rocks = people built tall towers by the sea

guide-dogs | 2 | problem-fix | guide dogs | dogs
= Guide dogs help people who cannot see.
~ 1 busy streets
Some people cannot see.
For them, a busy street can be hard to cross.
To help, trainers teach guide dogs.
A guide dog learns to stop at every curb.
It walks around holes and poles.
The dog will not go on when a car comes.
With a guide dog, a person who is blind can go out alone.
- Cats like to nap in the sun.
- Some dogs herd sheep.
- A puppy has sharp teeth.
? curb: the edge of a sidewalk
? blind: not able to see
> a busy street can be hard to cross = trainers teach guide dogs

seed-bank | 4 | problem-fix | the seed vault in the far north | plants
= A vault in the far north keeps the seeds of the world safe.
~ 0 food plants
People grow thousands of kinds of food plants.
The problem is that a kind of plant can be lost through storms, war or disease.
Once its seeds are gone, it cannot be brought back.
To prevent this, countries store seeds in places called seed banks.
A vault on the islands of Svalbard in Norway keeps spare seeds for seed banks all over the world.
It lies deep in a frozen mountain, which helps keep the seeds cold.
When a seed bank in Syria was cut off by war, seeds from the vault were used to replace what was lost.
- Oak trees grow from acorns.
- Reindeer dig for food under the snow.
- Money is kept in banks.
? vault: a strong room where things are kept safe
? spare: kept in case it is needed
> a kind of plant can be lost through storms, war or disease = countries store seeds in places called seed banks

salmon | 4 | order | the life of a salmon | fish
= A salmon travels from a stream to the sea and back to its birthplace.
~ 1 tiny salmon in the stones
First, a female salmon digs a nest in the gravel of a cold, clear stream and lays thousands of eggs.
In early spring, tiny fish hatch and hide among the stones, where they live on food stored under their bellies.
When that food is gone, the young fish swim up and begin to hunt small insects.
After some months or even years, they start to swim downstream toward the sea.
On the way, their bodies slowly change so that they can live in salt water.
Next, they spend from one to several years in the ocean, eating and growing large.
Then, when it is time to lay eggs, they turn back to the very stream in which they hatched.
The trip is hard, for they must leap over rocks and small waterfalls.
Finally, the salmon reach quiet water, where the females dig nests of their own.
Most Pacific salmon die soon afterward, and their bodies feed the stream in which their young will grow.
- A starfish has no blood.
- Sea horses hold on to plants with their tails.
- Eels can slide across wet grass.
? gravel: small stones
? hatch: come out of an egg

whales-sharks | 4 | compare | whales and sharks | sea animals
= Whales and sharks both live in the sea, yet they differ in how they breathe, move and grow up.
~ 2 gills
Whales and sharks both live in the sea, yet they are very different animals.
A whale is a mammal, whereas a shark is a fish.
Whales must come up to breathe air, but sharks take oxygen from the water through their gills.
The tail of a whale moves up and down, while that of a shark moves from side to side.
Whales keep their bodies warm, whereas most sharks are about as warm as the water around them.
Whale mothers feed their young with milk, but young sharks must find their own food from the start.
A whale has bones, while the skeleton of a shark is made of cartilage, like the tip of your nose.
Some whales sing to each other over great distances, but sharks are nearly silent.
The largest whale eats tiny sea animals, and so does the largest shark.
Both help to keep the life of the ocean in balance.
- Sea otters sleep on their backs.
- A squid has three hearts.
- Corals are tiny animals that build reefs.
? mammal: an animal that feeds its young with milk
? cartilage: what is in ears and the tip of the nose

dust-bowl | 4 | cause | the years of the Dust Bowl | history
= What people did to the land and a long dry time led to years of dust.
~ 4 lamps at noon
In the early 1900s, farmers plowed up large parts of the American grasslands to plant wheat.
Because the deep roots of the grass were gone, nothing held the soil in place any longer.
In the 1930s, too little rain fell for years, so the crops dried up and the soil turned to dust.
Strong winds picked up the loose soil, and this made huge dark clouds called black blizzards.
At times the dust was so thick that lamps had to be lit at noon.
It crept into houses, food and lungs, and as a result many people became ill.
Since nothing would grow, thousands of families lost their farms.
Many of them moved west in the hope of finding work.
Because of these years, farmers learned to plow along the curves of the land and to plant rows of trees against the wind.
That is why the soil there is held better today, even in dry years.
- Rice fields are often under water.
- The first railroads ran on steam.
- Many cities grew up beside rivers.
? plow: turn over the soil before planting
? blizzard: a heavy storm
> the deep roots of the grass were gone = nothing held the soil in place any longer
> nothing would grow = thousands of families lost their farms

braille | 4 | problem-fix | how braille began | reading
= A boy made a way of reading and writing by touch that people use to this day.
~ 0 books
For a long time, people who were blind had hardly any books to read.
There were a few with large raised letters, but the problem was that these were slow and hard to feel.
Such books were heavy and cost a great deal, and nobody could write that way by hand.
Louis Braille, who had lost his sight as a small child, met this problem at his school in Paris.
There he learned about a code of raised dots made for reading in the dark.
One sign of that code had up to twelve dots, so a fingertip could not take it in all at once.
Louis set out to make it simpler, and at fifteen he had found an answer.
His signs have no more than six dots, which a fingertip can feel in one touch.
With a pointed tool and a frame, people could now write by hand as well.
Today, braille is used around the world in books, on signs and even for music.
- Some clocks ring every quarter of an hour.
- A telescope makes far things look near.
- Paper was first made in China.
? code: signs that stand for letters
? raised: higher than what is around it
> a fingertip could not take it in all at once = Louis set out to make it simpler

bamboo | 4 | list | bamboo | plants
= Bamboo is fast, strong and useful in many ways.
~ 5 baskets
Bamboo is a grass, although some kinds grow as tall as trees.
Some kinds can grow almost three feet in a single day.
Its hollow stems are light, yet strong enough to carry a great weight.
For thousands of years, people in Asia have built houses, bridges and boats from bamboo.
The young shoots are cooked and eaten in many countries.
Thin strips of the stem are woven into baskets, mats and hats.
Flutes and other instruments are made from bamboo as well.
The fibers can be turned into paper and cloth.
Giant pandas eat hardly anything else.
When bamboo is cut, it grows again from its roots without being planted anew.
- Sunflowers turn toward the light.
- Potatoes grow under the ground.
- Some orchids live high up on trees.
? hollow: empty inside
? fiber: a thin thread

ants | 2 | list | ants | insects
= Each ant helps with the work of the nest.
~ 3 crumbs
Ants live in large groups.
In most nests, a queen lays the eggs.
Workers dig rooms and paths under the ground.
Workers carry home crumbs that are heavier than they are.
An ant leaves a smell that shows the others where food is.
Some ants guard the nest.
Other ants feed the young.
- A ladybug has round spots.
- Butterflies drink nectar.
- A spider has eight legs.
? nest: the home that ants dig

kangaroos | 2 | list | kangaroos | animals
= A kangaroo’s body fits the way it lives.
~ 3 a soft pouch
Kangaroos get around by hopping.
Strong back legs push a kangaroo far with each hop.
A thick tail helps a kangaroo keep its balance.
A mother carries her young in a soft pouch.
A kangaroo can turn its ears to catch sounds from all sides.
Its front teeth are made for cutting grass.
- Koalas sleep for most of the day.
- Emus are tall birds that cannot fly.
- Sharks have many rows of teeth.
? pouch: a pocket of skin

animal-sleep | 2 | list | how animals sleep | animals
= Animals sleep in many different ways.
~ 1 bats in a cave
Animals need sleep, just as people do.
Most bats sleep upside down.
Horses can sleep standing up.
Some ducks sleep with one eye open.
Sea otters sleep while they float on their backs.
Cats take many naps in a day.
Some animals sleep through the cold winter.
- A giraffe eats leaves from tall trees.
- Some birds build nests of mud.
- Camels live in dry lands.
? float: stay on top of the water

bridges | 2 | list | bridges | things people build
= People build many kinds of bridges.
~ 3 grass ropes
A bridge helps people get across water, roads or deep valleys.
Some bridges are flat and lie on strong posts.
An arch bridge has a curved shape.
In Peru, people weave a bridge from grass ropes.
Some bridges hang from thick steel ropes.
A drawbridge opens so that tall boats can pass.
- Trains run on rails.
- A castle has thick walls.
- Lamps light the street at night.
? valley: low land between hills

markets | 2 | list | markets around the world | towns and cities
= People around the world shop at many kinds of markets.
~ 2 spices
At a market, many sellers set up stalls side by side.
In Thailand, some people sell fruit from boats.
In Morocco, some stalls sell bright spices in tall piles.
Some fish markets in Japan open before the sun is up.
In Mexico, some streets turn into a market once a week.
Many farmers bring their own food to sell.
- A library lends books.
- Buses stop at many corners.
- Firefighters wear hard hats.
? stall: a table or stand where things are sold

boats | 2 | list | boats around the world | ways to travel
= People around the world use many kinds of boats.
~ 1 paddles
A boat carries people or things over water.
A canoe moves when people push with paddles.
In the Arctic, people made the first kayaks from animal skins.
On the Indian Ocean, people sail boats called dhows.
On one high lake in Peru, people build boats from reeds.
A ferry can carry cars as well as people.
- A train runs on rails.
- Bikes have two wheels.
- A plane needs a runway.
? reed: a tall plant that grows in water
? paddle: a flat tool that pushes a boat

apple | 2 | order | how an apple grows | plants
= An apple grows from a flower in steps.
~ 0 flowers in the spring
First, flowers open on an apple tree in the spring.
Next, bees carry pollen from flower to flower.
Then the petals fall off.
A tiny green apple begins to grow.
All summer, the apple gets bigger.
At last, the apple is ripe in the fall.
- Carrots grow under the ground.
- Grapes grow on vines.
- Moss grows on stones.
? pollen: a fine dust in flowers
? ripe: ready to eat

cats-dogs | 2 | compare | cats and dogs | pets
= Cats and dogs are both pets, but they do things in different ways.
~ 2 claws
Both cats and dogs live with people.
Both can smell and hear very well.
Cats can pull in their claws, but dogs cannot.
Cats hunt alone, while wild dogs hunt in packs.
Cats climb trees, but most dogs stay on the ground.
A happy dog wags its tail, while a cat that swings its tail may be angry.
- A goldfish lives in water.
- Parrots can copy words.
- Horses eat hay.
? claw: a sharp nail on an animal’s foot
? pack: a group of animals that live and hunt together

glasses | 2 | problem-fix | eyeglasses | our bodies
= Eyeglasses help people see clearly.
~ 2 street signs
Some people cannot see far things well.
A house far away looks blurry to them.
The problem is that they cannot read a sign across the street.
To help them, people made eyeglasses.
Each lens bends the light before it gets to the eye.
With glasses on, far things look clear.
Now they can read the sign, too.
- Ears help us hear.
- Gloves keep hands warm.
- Teeth help us chew.
? blurry: not clear
? lens: a curved piece of glass or plastic
> they cannot read a sign across the street = people made eyeglasses
`

const isShape = (name: string): name is FactFrame['shape'] => SHAPES.some((shape) => shape === name)

function parted(line: string, at: string): [string, string] {
  const [before = '', after] = line.slice(2).split(at)
  if (after === undefined) throw new Error(`nothing after ${at}: ${line}`)
  return [before, after]
}

function detailIn(line: string): FactFrame['detail'] {
  const [, at, text] = /^~ (\d) (.+)$/.exec(line) ?? []
  if (at === undefined || text === undefined) throw new Error(`no detail: ${line}`)
  return { at: Number(at), text }
}

function frameFrom(block: string): FactFrame {
  const [head = '', ...lines] = block.split('\n')
  const [id = '', grade = '', shape = '', topic = '', wider = ''] = head.split(' | ')
  if (!isShape(shape)) throw new Error(`no shape: ${head}`)
  const marked = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `))
  return {
    id,
    topic,
    wider,
    shape,
    grade: grade as FactFrame['grade'],
    mainIdea: marked('=')[0]?.slice(2) ?? '',
    detail: detailIn(marked('~')[0] ?? ''),
    facts: lines.filter((line) => !/^[=~?>-] /.test(line)),
    decoys: marked('-').map((line) => line.slice(2)),
    terms: marked('?').map((line) => {
      const [term, meaning] = parted(line, ': ')
      return { term, meaning }
    }),
    links: marked('>').map((line) => {
      const [cause, effect] = parted(line, ' = ')
      return { cause, effect }
    }),
  }
}

/** Topics with facts to tell and to ask about. */
export const factFrames: readonly FactFrame[] = FRAMES.trim().split('\n\n').map(frameFrom)

/**
 * A text of `count` facts: of a list or a comparison the first always stands and `skip` others are passed over; every other shape is
 * told from its beginning, as its facts follow from each other.
 */
export function factText(frame: FactFrame, count: number, skip = 0): string[] {
  if (frame.shape !== 'list' && frame.shape !== 'compare') return frame.facts.slice(0, count)
  const [first = '', ...rest] = frame.facts
  const most = Math.max(0, rest.length - (count - 1))
  const from = skip % (most + 1)
  return [first, ...rest.slice(from, from + count - 1)]
}

/** A question about a text of facts; what is right and what is not follows from its frame. */
export type FactQuestion = Readonly<{ ask: string; answer: string; decoys: readonly string[] }>

/** What the text is mostly about: not one fact of it, nor a topic that takes in too much, nor that of another text. */
export const topicQuestion = (frame: FactFrame, other: FactFrame): FactQuestion => ({
  ask: 'What is this mostly about?',
  answer: frame.topic,
  decoys: [frame.wider, other.topic],
})

/** The main idea among single facts of the same text. */
export const mainIdeaQuestion = (frame: FactFrame, text: readonly string[]): FactQuestion => ({
  ask: 'What is the main idea?',
  answer: frame.mainIdea,
  decoys: [text[0] ?? '', text.at(-1) ?? ''],
})

/** The sentence of another topic, put into a text at a place after the first; and the text that then is shown. */
export function strayFact(
  frame: FactFrame,
  text: readonly string[],
  pick: number,
): Readonly<{ text: string[]; stray: number }> {
  const decoy = frame.decoys[pick % frame.decoys.length] ?? ''
  const stray = 1 + (pick % Math.max(1, text.length - 1))
  return { text: [...text.slice(0, stray), decoy, ...text.slice(stray)], stray }
}

const sentenceOf = (clause: string): string => `${capital(clause)}.`

/** Why something happened. What comes later in the chain is no cause of it, but what came earlier may be, so that is never offered. */
export function causeQuestion(frame: FactFrame, at: number): FactQuestion | null {
  const link = frame.links[at]
  if (link === undefined) return null
  const later = frame.links.slice(at + 1)
  const decoys = [
    ...later.flatMap(({ cause, effect }) => [sentenceOf(effect), sentenceOf(cause)]),
    ...frame.decoys,
  ]
  return { ask: `${sentenceOf(link.effect)} Why?`, answer: sentenceOf(link.cause), decoys }
}
